import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Creates a file of the workspace by its path relative to the root. A file, or a link, that is there already is left
 * alone, or with `replace` taken out of the way as a whole; a link is never followed.
 *
 * @throws OperationalError with the code `output` when it is there already or cannot be written.
 */
export function createTextFile(
  { root }: Workspace,
  file: { readonly path: string; readonly text: string },
  { replace }: { readonly replace: boolean },
): void {
  const target = join(root, file.path);
  try {
    if (replace) replaceFile(target, file.text);
    else writeFileSync(target, file.text, { flag: "wx" });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    const exists = !replace && code === "EEXIST";
    throw new OperationalError({
      code: "output",
      message: exists ? `There is a \`${file.path}\` already.` : `\`${file.path}\` cannot be written: ${code}.`,
      hint: exists ? "It stays as it is; `--force` replaces it." : "Check the folder and its permissions.",
      cause,
    });
  }
}

function replaceFile(target: string, text: string): void {
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
