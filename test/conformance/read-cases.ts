import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** The cases of a conformance file: JSON Lines, compressed to keep the repository small. */
export function readCases<Case>(name: string): readonly Case[] {
  const path = resolve(import.meta.dirname, "data", `${name}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Case);
}

/** One line for people: what was asked, how many of the answers were the reference engine's. */
export function reportFigure(what: string, matched: number, total: number): void {
  process.stdout.write(`conformance: ${what}: ${matched} / ${total}\n`);
}
