export { t as confirmWithRegistry } from "./confirm-with-registry.js";
