import type { StringNode } from "../model.ts";
import { readInteger, readPatternText, readString } from "../keyword-readers.ts";
import type { ClassicDraft } from "../dialect.ts";
import { STRING_GROUP } from "./keyword-groups.ts";
import type { ClassicSource } from "./classic-source.ts";

const FORMATS_4 = "date-time uri email ipv4 ipv6 hostname".split(" ");
const FORMATS_6 = [...FORMATS_4, ..."json-pointer uri-reference uri-template".split(" ")];
const FORMATS: { readonly [Draft in ClassicDraft]: ReadonlySet<string> } = {
  draft4: new Set(FORMATS_4),
  draft6: new Set(FORMATS_6),
  draft7: new Set([...FORMATS_6, ..."date time regex relative-json-pointer".split(" ")]),
};

/** The string part of a schema object. */
export function loadStringNode(source: ClassicSource, typed: boolean): StringNode {
  const { frame, groups } = source;
  const hasKeywords = (groups.present & STRING_GROUP) !== 0;
  const format = hasKeywords ? readString(source, "format") : undefined;
  return {
    pointer: frame.pointer,
    document: frame.document,
    annotations: null,
    kind: "string",
    typed,
    minLength: hasKeywords ? readInteger(source, "minLength") : undefined,
    maxLength: hasKeywords ? readInteger(source, "maxLength") : undefined,
    pattern: hasKeywords ? readPatternText(source, "pattern") : undefined,
    format: format !== undefined && FORMATS[frame.file.draft].has(format) ? format : undefined,
  };
}
