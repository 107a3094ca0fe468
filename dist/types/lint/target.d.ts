/** A system that reads the data or compiles the schemas, whose limits a schema should respect. */
export type Target = "java" | "connect" | "bigquery" | "snowflake" | "spark" | "node" | "python";
/** All targets, in the order they are listed to people. */
export declare const TARGETS: readonly Target[];
/** Whether a text names a target. */
export declare function isTarget(text: string): text is Target;
