export { t as checkAndFix } from "./fix2.js";
