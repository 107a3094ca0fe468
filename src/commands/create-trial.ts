import type { RepairTrial } from "../compatibility/confirm-repair.ts";
import type { CompareOptions, ParsedSchema } from "../formats/schema-format.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** What an edit of a judged candidate has to pass: the pairs its level asks about, by the rules in force unless told. */
export function createTrial(judged: JudgedSubject, options: CompareOptions = judged.options): RepairTrial {
  const { subject, candidate, pairs, parse } = judged;
  const { format } = subject;
  return {
    format,
    candidate,
    parse: (text, references) => parseEdited(judged, text, references),
    compareAll: (edited) =>
      pairs.map(({ version, direction }) => {
        const earlier = parse(version);
        const [reader, writer] = direction === "backward" ? [edited, earlier] : [earlier, edited];
        return format.compare(reader, writer, options).differences.filter(({ breaking }) => breaking);
      }),
  };
}

/** A text as the registry would parse it when it is submitted; undefined when it would refuse it. */
export function parseEdited(
  { subject, serverVersion }: Pick<JudgedSubject, "subject" | "serverVersion">,
  text: string,
  references: readonly ResolvedReference[],
): ParsedSchema | undefined {
  const result = subject.format.parse(text, {
    references,
    strictness: "new",
    ...(serverVersion === undefined ? {} : { serverVersion }),
  });
  return result.ok ? result.schema : undefined;
}
