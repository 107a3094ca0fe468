import type { Location } from "../../diagnostic/location.ts";

/** The base that SARIF's relative paths are relative to: the root of the checked-out repository. */
const ROOT_ID = "%SRCROOT%";

/** A place of a file of the workspace; the whole of a file is its first line, since readers ask for a line. */
export function createPlace(location: Location): object {
  return {
    physicalLocation: { artifactLocation: createArtifactLocation(location.file), region: createRegion(location) },
  };
}

/** A file by its path relative to the workspace. */
export function createArtifactLocation(path: string): object {
  const uri = printUri(path);
  return path.startsWith("/") ? { uri } : { uri, uriBaseId: ROOT_ID };
}

function createRegion({ start, end }: Location): object {
  if (start === undefined) return { startLine: 1 };
  const region = { startLine: start.line, startColumn: start.column };
  return end === undefined ? region : { ...region, endLine: end.line, endColumn: end.column };
}

/** Path segments in percent-encoding; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function printUri(path: string): string {
  const encoded = path
    .replace(/^(?:\.\/)+/, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
