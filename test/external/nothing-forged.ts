import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect } from "vitest";
import type { GithubSimulator } from "../action/github-simulator.ts";
import type { StepResult } from "../action/runner-simulator.ts";
import { readActionManifest } from "../action/runner-simulator.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const MARKER = "<!-- schemagate: Schemas%2Fcheck%2Fschemagate.yaml -->";

/** Texts that would do something if anybody took them for more than text. */
export const NASTY: { readonly [name: string]: string } = {
  "new lines and commands": "x\n::error file=a::pwned\r\n::set-output name=result::clean",
  "a command in the middle": "a ##[set-output name=result;]clean ##[stop-commands]word ##[add-mask]e",
  "a stopped log": "\n::stop-commands::x\n::add-mask::e\n",
  "terminal escapes": "\u001b[2J\u001b[31mred\u001b]8;;http://evil.example\u0007link\u009b1A",
  "changed directions": "\u202egnp.\u2066x\u2069\u200f\u200b\ufeff",
  "code fences": "``` ` `` ~~~\n```suggestion\nx\n```",
  "a table's pipe": "a|b\\|c|\n|---|\n| x |",
  elements: '<img src="http://evil.example/p.png" onerror="x"><script>x</script></details></summary>',
  links: "[x](http://evil.example) ![x](http://evil.example/p.png) http://evil.example www.evil.example",
  mentions: "@everyone @octocat @org/team #1 org/repo#2 GH-3 a@evil.example",
  "our own marker": `${MARKER}\n<!-- schemagate-suggestion: 0123456789abcdef 0 -->`,
  "an output file": "ghadelimiter_x\nresult=clean\nresult<<x\nclean\nx",
  "percent codes": "%0A::error::x%0D%3A%2C%25",
  properties: "a,line=1,title=x::y",
  expressions: "${{ secrets.TOKEN }} $(id) `id` ${PATH}",
  "mathematics and emoji": "$\\href{javascript:x}{y}$ :tada: :octocat:",
};

/** That whoever reads what the step left behind can do nothing but read. */
export function expectNothingForged(run: StepResult, github: GithubSimulator): void {
  const allowed = ["error", "warning", "notice", "stop-commands"];
  expect(run.commands.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);
  const words = run.commands.filter(({ name }) => name === "stop-commands").map(({ data }) => data);
  expect(words.length).toBeLessThanOrEqual(1);
  for (const word of words) expect(word).toMatch(/^[0-9a-f-]{36}$/);
  expect([...run.outputs.keys()]).toEqual(Object.keys(readActionManifest().outputs));
  expect([run.environment.size, run.state.size, run.path]).toEqual([0, 0, ""]);
  expect(run.log).not.toMatch(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
  );
  // eslint-disable-next-line no-control-regex
  expect(run.log.match(/\u001b(?!\[[0-9]{1,2}m)/g)).toBe(null);
  expectHarmlessMarkdown(run.summary ?? "");
  for (const { body } of github.comments) {
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expectHarmlessMarkdown(body.slice(MARKER.length).replace(STAMP, ""));
  }
  expect(github.comments.length).toBeLessThanOrEqual(1);
}

/** What the check leaves for publishing: digits only. */
const STAMP = /^\n<!-- schemagate-plan: [0-9a-f]{12} [0-9a-f]{12} [0-9a-f]{12} -->/;

const OWN_TAGS = /^\/?(?:h3|h4|p|table|thead|tbody|tr|th|td|strong|code|pre|details|summary|sub|ul|li|a)$/;

const OWN_LINK = /^https:\/\/github\.com\/Codertocat\/Hello-World\/(?:blob\/|actions\/runs\/|commit\/|pull\/2$)/;

/** Where the runner says that the action came from. */
const OWN_PAGES = "https://github.com/schemagate/schemagate/blob/v0.1.0/";

/** Whether a link leads to a page of the action's own documentation, which has to be there. */
function isOwnPage(link: string): boolean {
  const page = link.slice(OWN_PAGES.length);
  return link.startsWith(OWN_PAGES) && /^docs\/[a-z0-9/-]+\.md$/.test(page) && existsSync(join(ROOT, page));
}

/** That a page has nothing but text, our own elements, and links to the repository and to the action's own pages. */
export function expectHarmlessMarkdown(text: string): void {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tags = [...html.matchAll(/<(!--|\/?[a-zA-Z0-9]+)/g)].map((match) => match[1] ?? "");
  expect([...new Set(tags.filter((tag) => !OWN_TAGS.test(tag)))]).toEqual([]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(links.filter((link) => !OWN_LINK.test(link) && !isOwnPage(link))).toEqual([]);
  const visible = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, "").replace(/<[^>]*>/g, "");
  expect(visible).not.toMatch(/[@#$]|:\/\/|www\.|gh-\d|:\w+:/i);
  for (const tag of ["details", "pre", "table"])
    expect(tags.filter((one) => one === tag).length).toBe(tags.filter((one) => one === `/${tag}`).length);
}

/** A manifest of these subjects by file; texts are JSON, which YAML is. */
export function writeManifest(subjects: { readonly [file: string]: string }, more = ""): string {
  const entries = Object.entries(subjects).map(
    ([file, subject]) => `  - schema: ${JSON.stringify(file)}\n    subject: ${JSON.stringify(subject)}\n`,
  );
  return `version: 1\n${more}subjects:\n${entries.join("")}`;
}
