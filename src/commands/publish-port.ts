import type { PublishPort } from "../publish/publish-port.ts";
import type { PlannedVersion } from "../publish/publish-plan.ts";
import type { RegistryClient } from "../registry/registry-client.ts";
import type { SchemaVersion } from "../schema/schema-version.ts";

/** What publishing asks of a registry, answered by its client. */
export function createPublishPort(client: RegistryClient): PublishPort {
  return {
    readLatest: async (subject) => pickVersion(await client.readVersion(subject, "latest")),
    readLevel: async (subject) => {
      const { level, levelSource } = await client.readEffectiveSettings(subject);
      return { level, source: levelSource };
    },
    findVersion: async (subject, schema) => {
      const answer = await client.findVersion(subject, schema);
      return answer.ok ? { ok: true, value: pickVersion(answer.value) } : answer;
    },
    register: (subject, schema, latest) => client.register(subject, schema, { version: latest?.version ?? null }),
    setLevel: (subject, compatibility) => client.changeSettings(subject, { compatibility }),
  };
}

function pickVersion(found: SchemaVersion | null): PlannedVersion | null {
  return found === null ? null : { version: found.version, id: found.id };
}
