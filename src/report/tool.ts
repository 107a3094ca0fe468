/** What every report says made it. The version is the package's; a test holds the two together. */
export const TOOL = { name: "schemagate", version: "0.1.0" } as const;
