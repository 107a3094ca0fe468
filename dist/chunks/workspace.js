export { t as openWorkspace } from "./workspace2.js";
