// src/report/tool.ts
/** What every report says made it. The version is the package's; a test holds the two together. */
const TOOL = {
	name: "schemagate",
	version: "0.1.0"
};
export { TOOL as t };
