import type { RegistryChoice } from "./open-registry.js";
/** What planning and publishing may be told; paths are relative to `directory`. */
export interface PlanOptions {
    /** The workspace: nothing outside of it is read. */
    readonly directory: string;
    /** `schemagate.yaml` unless told. */
    readonly manifest?: string;
    readonly registry: RegistryChoice;
    /** Globs of subjects; all subjects unless told. What they refer to comes along. */
    readonly subjects?: readonly string[];
    /** Also asks the registry for its own verdicts, and plans by them what is not decided here. */
    readonly confirm?: boolean;
    /** Confluent Platform version whose rules apply; the registry's own, where it tells it, unless told. */
    readonly registryVersion?: string;
}
