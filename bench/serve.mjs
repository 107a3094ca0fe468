import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

const REQUESTS = 200;

/**
 * Starts `schemagate serve` over a generated workspace's registry and measures, in milliseconds: the start until it
 * takes requests, the first answers, and medians of look-ups, reads by id and registrations with one caller.
 */
export async function measureServer(cli, folder, subjects) {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, "serve", "-C", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await readUrl(child);
    const started = performance.now() - start;
    return { started, ...(await measureRequests(url, subjects)) };
  } finally {
    child.kill();
  }
}

async function measureRequests(url, subjects) {
  const name = (at) => `bench-${String(at % subjects).padStart(6, "0")}-value`;
  const texts = [];
  const firstId = await time(() => ask(`${url}/schemas/ids/${subjects}`));
  const firstRegistered = await time(() => register(url, "first-value", "First"));
  for (let at = 0; at < REQUESTS; at++) {
    const answer = await ask(`${url}/subjects/${name(at * 37)}/versions/latest`);
    texts.push([name(at * 37), answer]);
  }
  const lookedUp = await timeEach((at) => {
    const [subject, { schema, references, schemaType }] = texts[at];
    return ask(`${url}/subjects/${subject}`, { schema, references, schemaType });
  });
  const byId = await timeEach((at) => ask(`${url}/schemas/ids/${texts[at][1].id}`));
  const registered = await timeEach((at) => register(url, `new-${at % 10}-value`, `N${at % 10}`, at));
  return { firstId, firstRegistered, lookedUp, byId, registered };
}

function register(url, subject, name, at = 0) {
  const fields = Array.from({ length: 1 + Math.floor(at / 10) }, (_, index) => ({
    name: `f${index}`,
    type: "int",
    default: 0,
  }));
  const schema = JSON.stringify({ type: "record", name, fields });
  return ask(`${url}/subjects/${subject}/versions`, { schema });
}

async function ask(url, body) {
  const response = await fetch(url, {
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return JSON.parse(text);
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timeEach(work) {
  const times = [];
  for (let at = 0; at < REQUESTS; at++) times.push(await time(() => work(at)));
  return times.sort((left, right) => left - right)[REQUESTS / 2];
}

function readUrl(child) {
  return new Promise((done, fail) => {
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
      const url = /http:\/\/\S+/.exec(output)?.[0];
      if (url !== undefined) done(url);
    });
    child.on("close", (code) => fail(new Error(`schemagate serve ended with ${code}: ${output}`)));
  });
}
