import { expect, test } from "vitest";
import { runProgram, serve } from "./installed-clients.ts";

const TYPE = "Content-Type: application/vnd.schemaregistry.v1+json";
const FAST = { schema: '{"type":"record","name":"Fast","fields":[{"name":"name","type":"string"}]}' };
const FASTER = {
  schema:
    '{"type":"record","name":"Fast","fields":[{"name":"name","type":"string"},{"name":"age","type":"int","default":18}]}',
};
const BROKEN = { schema: '{"type":"record","name":"Fast","fields":[{"name":"name","type":"int"}]}' };
const CAMPUS = { schema: '{"type":"string"}' };

/** Sends what a tutorial tells its reader to type, and returns the answer's body and status. */
async function curl(url: string, call: string, body?: object): Promise<unknown> {
  const [method = "GET", path = ""] = call.split(" ");
  const data = body === undefined ? [] : ["--data", JSON.stringify(body)];
  const args = ["--silent", "--write-out", "\n%{http_code}", "-X", method, "-H", TYPE, ...data, url + path];
  const lines = await runProgram("curl", args);
  return [Number(lines.at(-1)), JSON.parse(lines.slice(0, -1).join("\n")) as unknown];
}

test("the sequence of the classic tutorial, typed with curl", async () => {
  const url = await serve();
  const ask = (call: string, body?: object) => curl(url, call, body);
  const created = (id: number, version: number) => [200, expect.objectContaining({ id, version })];
  const refused = (status: number, error_code: number) => [status, expect.objectContaining({ error_code })];
  expect([
    await ask("GET /subjects"),
    await ask("POST /subjects/fast/versions", FAST),
    await ask("POST /subjects/campus/versions", CAMPUS),
    await ask("GET /subjects"),
    await ask("GET /subjects/fast/versions"),
    await ask("GET /schemas/ids/1/schema"),
    await ask("GET /subjects/fast/versions/latest/schema"),
    await ask("POST /subjects/fast", FAST),
    await ask("POST /compatibility/subjects/fast/versions/latest", FASTER),
    await ask("POST /compatibility/subjects/fast/versions/latest", BROKEN),
    await ask("GET /config"),
    await ask("PUT /config", { compatibility: "NONE" }),
    await ask("POST /compatibility/subjects/fast/versions/latest", BROKEN),
    await ask("PUT /config/fast", { compatibility: "BACKWARD" }),
    await ask("POST /subjects/fast/versions", BROKEN),
    await ask("POST /subjects/fast/versions", FASTER),
    await ask("DELETE /subjects/fast/versions/1"),
    await ask("DELETE /subjects/fast/versions/latest"),
    await ask("DELETE /subjects/campus"),
    await ask("GET /subjects/campus/versions"),
    await ask("GET /subjects"),
  ]).toEqual([
    [200, []],
    created(1, 1),
    created(2, 1),
    [200, ["campus", "fast"]],
    [200, [1]],
    [200, JSON.parse(FAST.schema)],
    [200, JSON.parse(FAST.schema)],
    [200, expect.objectContaining({ subject: "fast", id: 1, version: 1, schema: FAST.schema })],
    [200, { is_compatible: true }],
    [200, { is_compatible: false }],
    [200, { compatibilityLevel: "BACKWARD" }],
    [200, { compatibility: "NONE" }],
    [200, { is_compatible: true }],
    [200, { compatibility: "BACKWARD" }],
    refused(409, 40901),
    created(3, 2),
    [200, 1],
    [200, 2],
    [200, [1]],
    refused(404, 40401),
    [200, []],
  ]);
});
