import { nameDifferenceRule } from "../compatibility/diagnose.ts";
import { FORMATS } from "../formats/formats.ts";
import type { FindingWords } from "./finding-words.ts";
import { FINDING_WORDS } from "./finding-words.ts";

/** The ids of findings that are neither differences nor lint rules: plain ones first, then texts that are refused. */
export function listFindingIds(): readonly string[] {
  return [...listPages().keys()];
}

/** The page of such a finding as Markdown that also reads well in a terminal; undefined for any other name. */
export function printFindingPage(id: string): string | undefined {
  const words = listPages().get(id);
  if (words === undefined) return undefined;
  return `# ${words.title} (\`${id}\`)\n\n${words.meaning}\n\n## What to do\n\n${words.remedy}\n`;
}

function listPages(): ReadonlyMap<string, FindingWords> {
  const refusals = Object.values(FORMATS).flatMap((format) =>
    Object.entries(format.problemWords).map(([kind, { why, remedy }]) => {
      const meaning = `${why}\n\nThe registry would refuse the schema with error 42201, whatever the subject's level is.`;
      return [nameDifferenceRule(format.type, kind), { title: printTitle(kind), meaning, remedy }] as const;
    }),
  );
  return new Map([...Object.entries(FINDING_WORDS), ...refusals]);
}

/** `missing-type`: "Missing type". */
function printTitle(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
}
