export { i as runLint } from "./linter.js";
