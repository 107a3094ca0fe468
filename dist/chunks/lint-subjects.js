export { c as lintCheck } from "./linter.js";
