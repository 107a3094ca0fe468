export { t as listLocalReferences, n as openProjectBaseline } from "./project-baseline2.js";
