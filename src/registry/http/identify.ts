import type { RegistryFlavour, RegistryIdentity } from "../registry-identity.ts";
import { RegistryError } from "../registry-error.ts";
import { DIALECTS } from "./dialects.ts";
import type { Json } from "./json-body.ts";
import type { RegistryReply } from "./reply.ts";
import { printPath } from "./request.ts";
import { isObject } from "./shape.ts";
import type { Transport } from "./transport.ts";

/** What a registry's answers give away. */
interface Findings {
  readonly flavour: RegistryFlavour;
  readonly version: string | null;
}

/**
 * Finds out which registry stands behind a base URL: by the URL where that says it, else by `/v1/metadata/version`
 * (Confluent from 7.0.x on, AxonOps), else by the health routes that only Karapace and Redpanda have. At most three
 * requests.
 *
 * @throws RegistryError when the registry cannot be asked at all.
 */
export async function identifyRegistry(transport: Transport, url: string): Promise<RegistryIdentity> {
  const { flavour, version } = guessByUrl(url) ?? (await askVersion(transport)) ?? (await probeHealth(transport));
  const dialect = DIALECTS[flavour];
  return {
    flavour,
    version,
    label: version === null ? dialect.name : `${dialect.name} ${version}`,
    url,
    rulesVersion: flavour === "confluent" || flavour === "schemagate" ? version : null,
    dialect: dialect.notes,
  };
}

/** Whether a base URL is one of Confluent Cloud, whose limits hold from the first request on. */
export function isConfluentCloud(url: string): boolean {
  return new URL(url).hostname.toLowerCase().endsWith(".confluent.cloud");
}

function guessByUrl(url: string): Findings | null {
  if (isConfluentCloud(url)) return { flavour: "confluent-cloud", version: null };
  if (/\/apis\/ccompat\/v\d+$/.test(url)) return { flavour: "apicurio", version: null };
  return null;
}

async function askVersion(transport: Transport): Promise<Findings | null> {
  const path = printPath(["v1", "metadata", "version"]);
  const reply = await transport.send({ method: "GET", path, purpose: "say which version it is" });
  if (reply.status !== 200 || !isObject(reply.json)) return null;
  const version = typeof reply.json["version"] === "string" ? cutVersion(reply.json["version"]) : null;
  const commit = reply.json["commitId"];
  if (typeof commit === "string")
    return { flavour: commit.startsWith("schemagate") ? "schemagate" : "confluent", version };
  return typeof reply.json["commit"] === "string" ? { flavour: "axonops", version } : null;
}

/** `7.9.2` of `7.9.2-ccs` or `v0.4.0`; null where the text is no version (`dev`). */
function cutVersion(text: string): string | null {
  return /^v?(\d{1,9}\.\d{1,9}\.\d{1,9})/.exec(text)?.[1] ?? null;
}

async function probeHealth(transport: Transport): Promise<Findings> {
  const [karapace, redpanda] = await Promise.all([
    probe(transport, ["_health"]),
    probe(transport, ["status", "ready"]),
  ]);
  if (karapace !== null && isKarapaceHealth(karapace.json)) return { flavour: "karapace", version: null };
  if (redpanda?.status === 200) return { flavour: "redpanda", version: null };
  return { flavour: "unknown", version: null };
}

async function probe(transport: Transport, segments: readonly string[]): Promise<RegistryReply | null> {
  try {
    return await transport.send({
      method: "GET",
      path: printPath(segments),
      purpose: "say which registry it is",
      once: true,
    });
  } catch (error) {
    // Such a route says nothing about the registry: it may be missing, guarded, or serve no JSON.
    if (error instanceof RegistryError) return null;
    throw error;
  }
}

function isKarapaceHealth(json: Json | undefined): boolean {
  if (!isObject(json)) return false;
  const status = json["status"];
  const old = typeof json["karapace_version"] === "string" || typeof json["process_uptime_sec"] === "number";
  return old || (isObject(status) && "schema_registry_ready" in status);
}
