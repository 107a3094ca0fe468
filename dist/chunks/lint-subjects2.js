export { t as lintCheck } from "./lint-subjects.js";
