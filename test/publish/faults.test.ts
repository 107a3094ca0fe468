import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { publish } from "../../src/commands/publish.ts";
import type { Published } from "../../src/commands/publish-options.ts";
import { OperationalError } from "../../src/diagnostic/operational-error.ts";
import type { FaultProxy, ForeignAnswer } from "../registry/fault-proxy.ts";
import { startFaultProxy } from "../registry/fault-proxy.ts";
import type { PublishScene } from "../support/publishing.ts";
import { avsc, createScene, listState, manifest } from "../support/publishing.ts";

const JSON_TYPE = "application/vnd.schemaregistry.v1+json";

/** A whole HTTP response. */
function respond(
  status: number,
  body: string | Buffer,
  headers: { readonly [name: string]: string } = {},
): ForeignAnswer {
  const all = { "content-type": JSON_TYPE, "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries({ ...all, connection: "close" }).map(([name, value]) => `${name}: ${value}`);
  const head = `HTTP/1.1 ${status} Fault\r\n${lines.join("\r\n")}\r\n\r\n`;
  return { bytes: Buffer.concat([Buffer.from(head), Buffer.from(body)]) };
}

function fail(status: number, code: number, message: string): ForeignAnswer {
  return respond(status, JSON.stringify({ error_code: code, message }));
}

const HTML = "<!DOCTYPE html><html><body>Sign in</body></html>";
const ZIPPED = gzipSync(JSON.stringify({ id: 1, padding: "x".repeat(500) })).subarray(0, -10);

/** What may stand between a publisher and its registry. */
const FAULTS = {
  "half-open": "hang",
  "closed at once": "close",
  "reset in the middle": "cut-body",
  "slow-loris": "drip",
  "timeout after it was done": "swallow",
  "reset after it was done": "lose",
  "429 with Retry-After": respond(429, "{}", { "retry-after": "1" }),
  "429 without": fail(429, 42901, "Too many"),
  "500": fail(500, 50001, "Store"),
  "502 from a proxy": respond(502, HTML, { "content-type": "text/html" }),
  "503": respond(503, "", { "content-type": "text/plain" }),
  "504": respond(504, HTML, { "content-type": "text/html" }),
  "50003": fail(500, 50003, "Forward to leader failed"),
  "50004": fail(500, 50004, "Leader not known"),
  "a sign-in page": respond(200, HTML, { "content-type": "text/html" }),
  "another content type": respond(200, "pong", { "content-type": "text/plain" }),
  "truncated gzip": respond(200, ZIPPED, { "content-encoding": "gzip" }),
  "401, a token that expired": fail(401, 40101, "Token expired"),
  "403": fail(403, 40301, "Not for you"),
} as const;

/** The requests of a run, by what they are for. */
const PHASES = {
  histories: /^GET \/schemas/,
  settings: /^GET \/config/,
  "look-ups": /^POST \/subjects\/[^/]+\?/,
  registrations: /^POST \/subjects\/[^/]+\/versions/,
  levels: /^PUT \/config/,
} as const;

/** Where the list of all versions is refused or is none, each subject is asked for by name instead. */
const EVADED: ReadonlySet<string> = new Set(["a sign-in page", "another content type", "403"]);

/** Seconds that no request of a test takes, however busy the machine. */
const PATIENT = 60;

/** Faults that only a deadline ends. */
const SILENT: ReadonlySet<unknown> = new Set(["hang", "drip", "swallow"]);

const FILES = {
  "schemagate.yaml": manifest({ money: "compatibility: FULL" }),
  "schemas/money.avsc": avsc("Money", "amount"),
  "schemas/order.avsc": avsc("Order", { name: "price", type: "Money" }),
};
const FINISHED = ["money 1 FULL", "order 1"];

/** A workspace and a registry behind a proxy; `ask` publishes through it, with so many seconds for each request. */
interface FaultScene extends PublishScene {
  readonly proxy: FaultProxy;
  readonly ask: (seconds: number) => Promise<Published>;
}

async function arrange(): Promise<FaultScene> {
  const scene = await createScene("server", FILES);
  const proxy = await startFaultProxy(Number(new URL(scene.registry.connection.given?.url ?? "").port));
  const ask = (seconds: number): Promise<Published> => {
    const given = { url: proxy.url, retries: "0", requestTimeout: String(seconds) };
    return publish({ ...scene.options, registry: { connection: { given, environment: {} } } });
  };
  return { ...scene, proxy, ask };
}

/** What a person is told of a run that failed: each message with its hint. */
async function listComplaints(run: Promise<Published>): Promise<readonly (readonly [string, string])[]> {
  try {
    const { result, report } = await run;
    const steps = result.steps.filter(({ status }) => status === "failed" || status === "moved");
    expect(result.outcome).toBe(steps.length + report.unchecked.length === 0 ? "published" : "incomplete");
    return [...steps, ...report.unchecked].map(({ message, hint }) => [message ?? "", hint ?? ""]);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return [[error.message, error.hint ?? ""]];
  }
}

describe.each(Object.entries(FAULTS))("%s", (name, fault) => {
  test.each(Object.entries(PHASES))("at the %s: told, and the next run does the rest", async (phaseName, phase) => {
    const { proxy, ask, client } = await arrange();
    const seen = { met: 0 };
    proxy.choose = (line) => {
      if (!phase.test(line)) return "pass";
      seen.met++;
      return fault;
    };
    let complaints: Awaited<ReturnType<typeof listComplaints>> = [];
    // A busy machine may need longer than the first deadline for the requests before the one that is meant.
    for (let seconds = SILENT.has(fault) ? 0.3 : PATIENT; seen.met === 0 && seconds <= PATIENT; seconds *= 2)
      complaints = await listComplaints(ask(seconds));
    expect(seen.met).toBeGreaterThan(0);
    expect(complaints.length > 0).toBe(phaseName !== "histories" || !EVADED.has(name));
    for (const [message, hint] of complaints) {
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(hint).toMatch(/^[A-Z].*\.$/s);
    }
    proxy.choose = () => "pass";
    expect((await ask(PATIENT)).result.outcome).toBe("published");
    expect(await listState(client)).toEqual(FINISHED);
    const { result } = await ask(PATIENT);
    expect(result.summary).toEqual({ registered: 0, levels: 0, unchanged: 2, open: 0 });
  });
});
