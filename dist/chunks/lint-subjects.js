export { s as lintCheck } from "./linter.js";
