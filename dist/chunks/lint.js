export { a as lint } from "./linter.js";
