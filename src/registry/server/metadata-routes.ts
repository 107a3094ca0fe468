import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { RestReply } from "./rest-reply.ts";
import { createReply } from "./rest-reply.ts";
import type { Route } from "./route.ts";

/** The Confluent Platform version whose API and rules are served unless another was asked for. */
const NEWEST_SERVED = "8.3.1";

/** What the server says of itself: `tool` (`schemagate-0.1.0`) stands where Confluent's names its commit. */
export function createMetadataRoutes(tool: string): readonly Route[] {
  const showVersion = (registry: EmbeddedRegistry): RestReply =>
    createReply({ version: registry.options.serverVersion ?? NEWEST_SERVED, commitId: tool });
  return [
    { path: "/", handlers: { GET: answerNothing, POST: answerNothing } },
    { path: "/v1/metadata/id", handlers: { GET: showCluster } },
    { path: "/v1/metadata/version", handlers: { GET: showVersion } },
    { path: "/v1/metadata/deployment", handlers: { GET: answerNothing } },
  ];
}

function answerNothing(): RestReply {
  return createReply({});
}

function showCluster(): RestReply {
  const clusters = { "kafka-cluster": "schemagate", "schema-registry-cluster": "schemagate" };
  return createReply({ scope: { path: [], clusters } });
}
