import type { Diagnostic, Fix } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import { findHunks } from "../diagnostic/hunks.ts";
import { invariant } from "../diagnostic/invariant.ts";
import type { Location, RelatedLocation } from "../diagnostic/location.ts";
import { locateRange } from "../diagnostic/location.ts";
import { sortDiagnostics } from "../diagnostic/sort.ts";
import { readJson } from "../source/json-reader.ts";
import type { LineIndex } from "../source/line-index.ts";
import { createLineIndex } from "../source/line-index.ts";
import type { Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isCatalogueRule } from "./rule.ts";
import type { PlaceDescription } from "./describe-place.ts";
import { PlaceDescriber } from "./describe-place.ts";
import type { RawFinding } from "./dispatch.ts";
import type { FindingFix } from "./finding.ts";

/** The findings as diagnostics in the order of their places; `source` is the text of findings that name none. */
export function createDiagnostics(
  findings: readonly RawFinding[],
  source: SourceFile | undefined,
): readonly Diagnostic[] {
  const texts = new TextCache();
  return sortDiagnostics(findings.map((raw) => createDiagnostic(raw, source, texts)));
}

function createDiagnostic(
  { active, finding }: RawFinding,
  source: SourceFile | undefined,
  texts: TextCache,
): Diagnostic {
  const { rule, severity } = active;
  const file = finding.file ?? source;
  invariant(file, `a finding of ${rule.id} has no file`);
  const place = texts.describe(file, finding.at);
  const related = (finding.related ?? []).map((one): RelatedLocation => ({
    message: escapeText(one.message),
    location: texts.locate(one.file ?? file, one.at),
  }));
  return {
    rule: rule.id,
    severity: finding.severity ?? severity,
    message: escapeText(finding.message),
    location: texts.locate(file, finding.at),
    ...(finding.subject === undefined ? {} : { subject: finding.subject }),
    pointer: place.pointer,
    related,
    why: rule.why,
    remedy: finding.remedy ?? rule.remedy,
    ...(isCatalogueRule(rule.id) ? { docs: `docs/rules/${rule.id}.md` } : {}),
    fingerprint: createFingerprint([rule.id, finding.subject ?? "", place.path, place.content]),
    ...(finding.fix === undefined ? {} : { fix: createFix(finding.fix, file, texts) }),
  };
}

function createFix({ title, effect, edits }: FindingFix, file: SourceFile, texts: TextCache): Fix {
  const ordered = [...edits].sort((left, right) => left.start - right.start);
  const hunks = findHunks(file.text, ordered, texts.index(file));
  return {
    title: escapeText(title),
    effect,
    safe: effect === "text",
    file: file.path,
    edits: ordered,
    ...(hunks === undefined ? {} : { hunks }),
  };
}

const MAX_MESSAGE = 500;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Messages hold names from files, which may be long or hold characters that a terminal would act on. */
function escapeText(text: string): string {
  const cut = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
  return UNPRINTABLE.test(cut) ? cut.replaceAll(new RegExp(UNPRINTABLE, "gu"), escapeCharacter) : cut;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Line indexes and trees of the texts that findings point into, made when first needed. */
class TextCache {
  readonly #indexes = new Map<SourceFile, LineIndex>();
  readonly #describers = new Map<SourceFile, PlaceDescriber>();

  index(file: SourceFile): LineIndex {
    let index = this.#indexes.get(file);
    if (index === undefined) this.#indexes.set(file, (index = createLineIndex(file.text)));
    return index;
  }

  locate(file: SourceFile, at: Range): Location {
    return locateRange(file, at, this.index(file));
  }

  describe(file: SourceFile, at: Range): PlaceDescription {
    let describer = this.#describers.get(file);
    if (describer === undefined) {
      const read = readJson(file.text, { comments: true });
      describer = new PlaceDescriber(file, read.ok ? read.root : undefined);
      this.#describers.set(file, describer);
    }
    return describer.describe(at);
  }
}
