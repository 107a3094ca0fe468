import { spawn } from "node:child_process";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const PAGE = 1000;

/**
 * Measures `check` of a generated workspace against a registry that is 30 ms away beside the ideal requests for it.
 * Returns the floor, the check, and how many requests each made.
 */
export async function measureRegistry({ cli, folder, subjects, versions }, rounds) {
  const child = spawn(process.execPath, [locate("slow-registry.mjs"), cli, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await readLine(child);
    const pages = Math.ceil((subjects * (versions - 1) + 1) / PAGE);
    const ideal = [locate("ideal-requests.mjs"), url, String(pages), String(subjects)];
    const check = [cli, "check", "-C", folder, "--registry", url, "--no-input", "--no-lint"];
    const requests = [await count(ideal, url), await count(check, url)];
    const [floor, checked] = measure([ideal, check], rounds);
    return { floor, checked, requests };
  } finally {
    child.kill();
  }
}

async function count(args, url) {
  // The runs keep this process waiting for longer than a server keeps an idle connection.
  const ask = async () => (await fetch(`${url}/requests`, { headers: { connection: "close" } })).json();
  await ask();
  measure([args], 0);
  return ask();
}

function readLine(child) {
  return new Promise((done, fail) => {
    child.stdout.on("data", (data) => done(String(data).trim()));
    child.on("close", (code) => fail(new Error(`The registry of the benchmark ended with ${code}.`)));
  });
}

function locate(name) {
  return join(import.meta.dirname, name);
}
