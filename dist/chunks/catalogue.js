export { y as RULES, b as findRule } from "./linter.js";
