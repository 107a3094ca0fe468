import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;
const HEADER = `schemagate contains code of the packages below. Each is named with its version and its licence.
`;

/**
 * Writes the names, versions and licence texts of the packages the bundled files belong to, by name and version.
 *
 * @throws Error when a package comes without a licence text: its code may not be handed on.
 */
export function writeNotices(target, bundledFiles) {
  const folders = [...new Set(bundledFiles.map(findPackageFolder))];
  const notices = folders.map(readNotice).sort(compareNotices);
  const unique = notices.filter((notice, index) => notice.title !== notices[index - 1]?.title);
  const rule = "-".repeat(80);
  const parts = unique.map(({ title, text }) => `${rule}\n${title}\n${rule}\n\n${text}\n`);
  writeFileSync(target, [HEADER, ...parts].join("\n"));
}

function findPackageFolder(file) {
  let folder = dirname(file);
  while (!isPackageFolder(folder)) folder = dirname(folder);
  return folder;
}

/** Some packages hold inner `package.json` files that name only a module type. */
function isPackageFolder(folder) {
  const path = join(folder, "package.json");
  return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version !== undefined;
}

function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`The package ${name} ${version} comes without a licence text.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return { name, version, title: `${name} ${version} (${license ?? "see below"})`, text: texts.join("\n\n") };
}

function compareNotices(left, right) {
  const [one, other] = [`${left.name} ${left.version}`, `${right.name} ${right.version}`];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
