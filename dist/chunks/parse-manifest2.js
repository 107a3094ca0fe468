export { t as parseManifest } from "./parse-manifest.js";
