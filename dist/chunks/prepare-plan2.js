export { t as preparePlan } from "./prepare-plan.js";
