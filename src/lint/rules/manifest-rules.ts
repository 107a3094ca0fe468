import type { Rule } from "../rule.ts";
import { rule as compatWeakened } from "./manifest/compat-weakened/rule.ts";
import { rule as keyStable } from "./manifest/key-stable/rule.ts";
import { rule as noCompatNone } from "./manifest/no-compat-none/rule.ts";
import { rule as oneDefinitionPerContext } from "./manifest/one-definition-per-context/rule.ts";
import { rule as owner } from "./manifest/owner/rule.ts";
import { rule as preferTransitive } from "./manifest/prefer-transitive/rule.ts";
import { rule as referencePinned } from "./manifest/reference-pinned/rule.ts";
import { rule as referenceUnused } from "./manifest/reference-unused/rule.ts";
import { rule as subjectStrategy } from "./manifest/subject-strategy/rule.ts";
import { rule as typeMismatch } from "./manifest/type-mismatch/rule.ts";
import { rule as waiverExpired } from "./manifest/waiver-expired/rule.ts";
import { rule as waiverReason } from "./manifest/waiver-reason/rule.ts";
import { rule as waiverTooBroad } from "./manifest/waiver-too-broad/rule.ts";
import { rule as waiverUnlimited } from "./manifest/waiver-unlimited/rule.ts";
import { rule as waiverUnused } from "./manifest/waiver-unused/rule.ts";

/** The rules of the folder `manifest`, by name; `npm run new-rule` adds a line. */
export const MANIFEST_RULES: readonly Rule[] = [
  compatWeakened,
  keyStable,
  noCompatNone,
  oneDefinitionPerContext,
  owner,
  preferTransitive,
  referencePinned,
  referenceUnused,
  subjectStrategy,
  typeMismatch,
  waiverExpired,
  waiverReason,
  waiverTooBroad,
  waiverUnlimited,
  waiverUnused,
];
