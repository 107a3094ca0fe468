export { l as resolveConfig } from "./linter.js";
