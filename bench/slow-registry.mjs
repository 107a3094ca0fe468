import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/**
 * A registry as Confluent's answers, with 30 ms between every request and its answer: what it knows it has from
 * `schemagate serve` over the workspace given as its second argument (the first is the program). Prints its URL, and
 * tells at `/requests` how many requests came since somebody last asked.
 */
const LATENCY = 30;
const PAGE = 1000;
const [cli, folder] = process.argv.slice(2);
const { rows, config } = await copyRegistry();
const bodies = new Map();
let requests = 0;

createServer((request, response) => {
  request.resume();
  const { pathname, searchParams } = new URL(request.url, "http://registry");
  if (pathname === "/requests") {
    response.end(JSON.stringify(requests));
    requests = 0;
    return;
  }
  requests++;
  const [status, body] = answer(pathname, searchParams);
  setTimeout(() => {
    response.writeHead(status, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(body);
  }, LATENCY);
}).listen(0, "127.0.0.1", function report() {
  console.log(`http://127.0.0.1:${this.address().port}`);
});

/** Bodies are made once: what the server itself takes must not count. */
function answer(path, query) {
  const key = `${path}?${query}`;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const [status, value] = find(path, query);
  const made = [status, gzipSync(JSON.stringify(value))];
  bodies.set(key, made);
  return made;
}

function find(path, query) {
  if (path === "/v1/metadata/version") return [200, { version: "8.1.0", commitId: "0" }];
  if (path === "/config") return [200, config];
  if (path.startsWith("/config/")) return [404, { error_code: 40408, message: "No level of its own." }];
  if (path !== "/schemas") return [404, { error_code: 404, message: "HTTP 404 Not Found" }];
  const prefix = query.get("subjectPrefix") ?? "";
  const offset = Number(query.get("offset"));
  const limit = Math.min(Number(query.get("limit")) || PAGE, PAGE);
  return [200, rows.filter(({ subject }) => subject.startsWith(prefix)).slice(offset, offset + limit)];
}

async function copyRegistry() {
  const child = spawn(process.execPath, [cli, "serve", "-C", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await readUrl(child);
    const copied = [];
    for (let page = [0]; page.length > 0; copied.push(...page))
      page = await ask(`${url}/schemas?offset=${copied.length}&limit=${PAGE}`);
    return { rows: copied, config: await ask(`${url}/config`) };
  } finally {
    child.kill();
  }
}

async function ask(url) {
  return (await fetch(url)).json();
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
