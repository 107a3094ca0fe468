import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

/** Ids of the cases of a file that are answered differently on purpose, by column; each entry must give a reason. */
export function readDivergences(file: string): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(resolve(import.meta.dirname, "known-divergences.yaml"), "utf8");
  const all = parse(text) as {
    readonly [file: string]: { readonly [column: string]: { readonly [id: string]: string } };
  };
  const columns = Object.entries(all[file] ?? {});
  for (const [column, reasons] of columns)
    for (const [id, reason] of Object.entries(reasons))
      if (typeof reason !== "string" || reason.length < 20) throw new Error(`${file} ${column} ${id}: give the reason`);
  return new Map(columns.map(([column, reasons]) => [column, Object.keys(reasons)]));
}
