export { r as openWorkspace } from "./files.js";
