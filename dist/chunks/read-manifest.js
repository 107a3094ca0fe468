export { t as describeSpoiltManifest, n as readManifest } from "./read-manifest2.js";
