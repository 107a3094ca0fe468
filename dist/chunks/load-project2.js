export { t as loadProject } from "./load-project.js";
