export { i as openWorkspace } from "./files.js";
