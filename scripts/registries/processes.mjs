import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";

/** Runs a command to its end; throws with the last line it printed when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", ...options });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status === 0) return;
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  throw new Error(`${command} ended with ${status}: ${lines.find((line) => /error/i.test(line)) ?? lines.at(-1)}`);
}

/** A port of this machine that nothing listens on at the moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server and waits until `url` answers; the returned function stops it. */
export async function startServer({ command, args, env = {}, url, seconds }) {
  // Its standard input stays open as long as this process lives: some servers end with it.
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["pipe", "ignore", "ignore"] });
  const failure = new Promise((resolve) => child.on("error", resolve));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (let left = seconds * 5; left > 0 && !hasEnded(); left--) {
    if (await answers(url)) return () => child.kill("SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (child.pid === undefined) throw new Error(`${command}: ${String(await failure)}`);
  const ended = hasEnded();
  child.kill("SIGKILL");
  throw new Error(ended ? `${command} ended at once` : `${command} did not answer within ${seconds} s`);
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
