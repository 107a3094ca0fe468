import { statSync } from "node:fs";
import { OperationalError } from "../diagnostic/operational-error.ts";

/** `-----BEGIN` in base64. */
const PEM_IN_BASE64 = /^LS0tLS1CRUdJTi/;
/** A PKCS12 file starts with a sequence of more than 255 bytes, which in base64 is this. */
const PKCS12_IN_BASE64 = /^MI[A-Za-z0-9+/]/;

/**
 * The setting for an input with PEM text: the text itself, also when it was given in base64, or a file's path.
 *
 * @throws OperationalError of code `usage`, which does not show the value.
 */
export function readPemInput(name: string, value: string): string {
  if (value === "" || value.includes("-----BEGIN ")) return value;
  if (PEM_IN_BASE64.test(value)) return Buffer.from(value, "base64").toString("latin1");
  return assertFile(name, value, "PEM text");
}

/**
 * The setting for an input with a PKCS12 store: its bytes, or a file's path.
 *
 * @throws OperationalError of code `usage`, which does not show the value.
 */
export function readStoreInput(name: string, value: string): string {
  if (value === "") return value;
  if (PKCS12_IN_BASE64.test(value)) return `base64:${value.replace(/\s+/g, "")}`;
  return assertFile(name, value, "a PKCS12 file in base64");
}

/** What is no path may be a damaged secret. */
function assertFile(name: string, value: string, expected: string): string {
  if (value.length < 1000 && !value.includes("\n") && isFile(value)) return value;
  throw new OperationalError({
    code: "usage",
    message: `The input \`${name}\` is neither ${expected} nor the path of a file.`,
    hint: "Put the whole file into a secret, with its line breaks or in base64 (`base64 -w0 <file>`).",
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
