import type { BaselineVersion } from "../baseline/baseline.ts";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ParsedSchema } from "../formats/schema-format.ts";
import type { ProjectSubject } from "./project.ts";

/** Which registry's rules apply; the newest known without a version. */
export interface ServerRules {
  readonly serverVersion?: string;
}

/** The part of a wider context that says whose rules apply. */
export function pickRules({ serverVersion }: ServerRules): ServerRules {
  return serverVersion === undefined ? {} : { serverVersion };
}

/** Parses each earlier version once, as leniently as the registry does. */
export class EarlierParser {
  readonly #subject: Pick<ProjectSubject, "subject" | "format">;
  readonly #rules: ServerRules;
  readonly #parsed = new Map<BaselineVersion, ParsedSchema>();

  constructor(subject: Pick<ProjectSubject, "subject" | "format">, rules: ServerRules) {
    this.#subject = subject;
    this.#rules = rules;
  }

  parse(version: BaselineVersion): ParsedSchema {
    const known = this.#parsed.get(version);
    if (known !== undefined) return known;
    const { format } = this.#subject;
    if (version.schemaType !== format.type)
      throw new OperationalError({
        code: "baseline",
        message: `${version.label} of \`${this.#subject.subject}\` is of type ${version.schemaType}, not ${format.type}.`,
        hint: "Schemas of two types cannot be compared. Register the schema under a new subject.",
        ...(version.file === undefined ? {} : { location: locateFile(version.file) }),
      });
    const result = format.parse(version.schema, {
      references: version.resolved,
      strictness: "stored",
      ...this.#rules,
    });
    if (!result.ok)
      throw new OperationalError({
        code: "baseline",
        message: `${version.label} of \`${this.#subject.subject}\` cannot be parsed: ${result.problems[0].message}`,
        hint: "The registry could not compare with it either. Delete that version, or set the level to NONE for this change.",
        ...(version.file === undefined ? {} : { location: locateFile(version.file) }),
      });
    this.#parsed.set(version, result.schema);
    return result.schema;
  }
}
