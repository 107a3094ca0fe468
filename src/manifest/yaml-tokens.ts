import type { CST } from "yaml";
import { Parser } from "yaml";
import type { ManifestProblem } from "./manifest-problem.ts";

/** The tokens of a text that is safe to compose, or why it is not. */
export type YamlTokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly problem: ManifestProblem };

/** Characters of a manifest that are read at all; 10,000 entries take about one million. */
const MAX_MANIFEST_LENGTH = 2 * 1024 * 1024;

/** Levels of nesting; a manifest needs six. Beyond a few thousand the YAML composer would exhaust the stack. */
const MAX_DEPTH = 32;

/** Splits a YAML text into tokens and refuses what must not reach the composer, which is recursive. */
export function readYamlTokens(text: string): YamlTokens {
  if (text.length > MAX_MANIFEST_LENGTH) {
    const message = `Too many characters in the manifest: more than ${MAX_MANIFEST_LENGTH}.`;
    const remedy = "Name files by globs instead of one by one, or split the repository into several workspaces.";
    return refuse({ rule: "manifest/too-large", message, remedy }, 0);
  }
  // oxlint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (control !== null) {
    const name = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return refuseSyntax(`Disallowed control character ${name}.`, "Remove it.", control.index);
  }
  const tokens = [...new Parser().parse(text)];
  return findRefusal(tokens) ?? { ok: true, tokens };
}

function findRefusal(tokens: readonly CST.Token[]): YamlTokens | undefined {
  const version = tokens.find((token) => token.type === "directive" && !/^%YAML 1\.2\s*$/.test(token.source));
  if (version !== undefined)
    return refuseSyntax("Disallowed directive: a manifest is plain YAML 1.2.", "Remove the line.", offsetOf(version));
  const second = tokens.filter((token) => token.type === "document")[1];
  if (second !== undefined) {
    const remedy = "Remove the `---`, or one of the two documents.";
    return refuseSyntax("Disallowed second document: a manifest is one document.", remedy, second.offset);
  }
  const deep = findDeepToken(tokens);
  if (deep === undefined) return undefined;
  const message = `Too many nested levels: more than ${MAX_DEPTH}.`;
  return refuseSyntax(message, "A manifest needs six: look for brackets that are not closed.", offsetOf(deep));
}

function findDeepToken(roots: readonly CST.Token[]): CST.Token | undefined {
  const stack = roots.map((token) => ({ token, depth: 0 })).toReversed();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > MAX_DEPTH) return token;
    for (const child of listChildren(token)) stack.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function listChildren(token: CST.Token): readonly CST.Token[] {
  const values = token.type === "document" ? [token.value] : [];
  const items = "items" in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
  return [...values, ...items].filter((child) => child !== undefined && child !== null).toReversed();
}

function offsetOf(token: CST.Token): number {
  return token.offset < 0 ? 0 : token.offset;
}

function refuseSyntax(message: string, remedy: string, offset: number): YamlTokens {
  return refuse({ rule: "manifest/invalid-yaml", message, remedy }, offset);
}

function refuse(words: Pick<ManifestProblem, "rule" | "message" | "remedy">, offset: number): YamlTokens {
  return { ok: false, problem: { ...words, range: { start: offset, end: offset }, path: [] } };
}
