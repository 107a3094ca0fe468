export { a as runLint } from "./linter.js";
