import { require_undici } from "./lib-undici.js";
export default require_undici();
export {};
