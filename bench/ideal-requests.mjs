import { gunzipSync } from "node:zlib";
import { Agent, request } from "undici";

/**
 * The floor of a check against a registry over HTTP: a Node process that makes the requests such a check cannot do
 * without. Its arguments are the URL, the number of pages and that of the subjects: it knows beforehand how much
 * there is. It asks 32 at once, parses every answer, and does nothing else.
 */
const AT_ONCE = 32;
const [url, pages, subjects] = process.argv.slice(2);
const dispatcher = new Agent({ connections: AT_ONCE });
const headers = { "accept-encoding": "gzip" };

await ask("/v1/metadata/version");
const paths = [
  ...Array.from({ length: Number(pages) }, (_, page) => `/schemas?deleted=false&offset=${page * 1000}&limit=1000`),
  "/config?defaultToGlobal=true",
  ...Array.from({ length: Number(subjects) }, (_, index) => `/config/bench-${String(index).padStart(6, "0")}-value`),
];
await Promise.all(Array.from({ length: AT_ONCE }, work));
await dispatcher.close();

async function work() {
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) await ask(path);
}

async function ask(path) {
  const { body } = await request(url + path, { headers, dispatcher });
  return JSON.parse(gunzipSync(await body.arrayBuffer()));
}
