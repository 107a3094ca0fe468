export { g as concernsType, _ as listActiveRules, v as selectOverrides } from "./linter.js";
