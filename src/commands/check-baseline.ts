import type { Baseline } from "../baseline/baseline.ts";
import { openRegistryBaseline } from "../baseline/registry-baseline.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { RegistryClient } from "../registry/registry-client.ts";
import type { RegistryIdentity } from "../registry/registry-identity.ts";
import type { CheckOptions } from "./check-options.ts";
import { openRegistry } from "./open-registry.ts";
import type { Project } from "./project.ts";
import { openProjectBaseline } from "./project-baseline.ts";

/** Where a check finds the earlier versions, and what comes with it. */
export interface CheckBaseline {
  readonly baseline: Baseline;
  /** The Confluent Platform version whose rules the registry follows, where it tells. */
  readonly serverVersion?: string;
  /** The registry behind it, and what it is; absent where there is none to ask. */
  readonly asked?: { readonly client: RegistryClient; readonly identity: RegistryIdentity };
  /** Ends what was opened. */
  close(): Promise<void>;
}

/**
 * The baseline that was asked for: a registry, else a folder or git ref, else the default one of the workspace.
 *
 * @throws OperationalError when two were asked for, or what was asked for is not there.
 */
export async function openCheckBaseline(project: Project, options: CheckOptions): Promise<CheckBaseline> {
  const { registry, against, directory } = options;
  if (registry === undefined && options.confirm === true)
    throw new OperationalError({
      code: "usage",
      message: "There is no registry to confirm the verdicts.",
      hint: "Compare with a registry: give `--registry <url>`, or `--against registry` for the one that the environment names.",
    });
  if (registry === undefined)
    return { baseline: openProjectBaseline(project, options), close: () => Promise.resolve() };
  if (against !== undefined)
    throw new OperationalError({
      code: "usage",
      message: "Both a registry and another baseline were given.",
      hint: "Give `--registry <url>` or `--against <baseline>`.",
    });
  const client = await openRegistry(registry, { directory });
  try {
    const identity = await client.identify();
    const { rulesVersion } = identity;
    const baseline = await openRegistryBaseline(client);
    return {
      baseline,
      asked: { client, identity },
      ...(rulesVersion !== null && { serverVersion: rulesVersion }),
      close: () => client.close(),
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}
