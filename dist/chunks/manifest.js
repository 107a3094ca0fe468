// src/manifest/manifest.ts
/** The manifest's name unless a run is told another. */
const MANIFEST_NAME = "schemagate.yaml";
export { MANIFEST_NAME as t };
