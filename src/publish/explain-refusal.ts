import type { PortRefusal } from "./publish-port.ts";
import type { StepResult } from "./publish-result.ts";

/** What was refused: a schema, or a level. */
export type RefusedThing = "schema" | "level";

/** A refusal in words that tell which of the usual stories it is. */
export function explainRefusal(
  { reason, message, hint }: PortRefusal,
  thing: RefusedThing,
): Pick<StepResult, "message" | "hint"> {
  const story = STORIES[thing].get(reason);
  if (story === undefined) return { message: `The registry refused: ${endSentence(message)}`, hint };
  return { message: `${story.what} The registry said: ${endSentence(message)}`, hint: story.hint };
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

interface Story {
  readonly what: string;
  readonly hint: string;
}

const STORIES: { readonly [Thing in RefusedThing]: ReadonlyMap<string, Story> } = {
  schema: new Map([
    [
      "incompatible",
      {
        what: "The registry finds the schema incompatible, although the check passed it.",
        hint: "If somebody registered in between, plan again; if not, `schemagate check --confirm-with-registry` prints both verdicts with what is needed to report the difference.",
      },
    ],
    [
      "not-permitted",
      {
        what: "The registry takes no versions of this subject now: it is in a mode such as READONLY or IMPORT.",
        hint: "Let the owner of the registry set `/mode` back to READWRITE, then publish again; schemagate never changes modes.",
      },
    ],
    [
      "forbidden",
      {
        what: "The credentials may not register under this subject.",
        hint: "Grant them write access to it (on Confluent: DeveloperWrite), then publish again.",
      },
    ],
  ]),
  level: new Map([
    [
      "forbidden",
      {
        what: "The credentials may not change the subject's settings; schemas are published all the same.",
        hint: "Grant them ownership of the subject (on Confluent: ResourceOwner), let an owner set the level, or write `compatibility: inherit` in the manifest.",
      },
    ],
    [
      "not-permitted",
      {
        what: "The registry is in a read-only mode for this subject, which forbids changes of its settings.",
        hint: "Let the owner of the registry set `/mode` back to READWRITE, then publish again.",
      },
    ],
    [
      "unsupported",
      {
        what: "This registry cannot keep that level for this subject.",
        hint: "Set the level for the whole registry, or write `compatibility: inherit` in the manifest.",
      },
    ],
  ]),
};
