export { t as OWN_REGISTRY, n as hasOwnRegistry, r as openBaseline } from "./open-baseline.js";
