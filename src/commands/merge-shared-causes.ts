import type { Diagnostic, SharedCause } from "../diagnostic/diagnostic.ts";
import type { ProjectSubject } from "./project.ts";

/**
 * Findings whose cause stands in a file that several subjects refer to, made into one: the finding of the file's own
 * subject, else of the first one, which names the other judged subjects it breaks and those that stay as they are.
 */
export function mergeSharedCauses(
  diagnostics: readonly Diagnostic[],
  { project, judged }: { readonly project: readonly ProjectSubject[]; readonly judged: readonly ProjectSubject[] },
): readonly Diagnostic[] {
  const owners = new Map(project.map((subject) => [subject.source.path, subject.subject]));
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = createCauseKey(diagnostic, owners);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, { owners, judged }));
}

function createCauseKey(
  { location, rule, subject, fingerprint, compatibility }: Diagnostic,
  owners: ReadonlyMap<string, string>,
): string {
  const owner = owners.get(location.file);
  if (compatibility === undefined || owner === undefined) return `${subject ?? ""} ${fingerprint}`;
  const { start } = location;
  return JSON.stringify([rule, location.file, start, compatibility.direction, compatibility.registryMessage]);
}

function mergeGroup(
  group: readonly Diagnostic[],
  { owners, judged }: { readonly owners: ReadonlyMap<string, string>; readonly judged: readonly ProjectSubject[] },
): readonly Diagnostic[] {
  const owner = owners.get(group[0]?.location.file ?? "");
  const first = group.find(({ subject }) => subject === owner) ?? group[0];
  if (first === undefined) return [];
  if (owner === undefined || group.every(({ subject }) => subject === owner)) return group;
  const broken = new Set(group.map((diagnostic) => diagnostic.subject));
  const users = judged.filter(({ references }) => references.some((one) => one.subject === owner));
  const shared: SharedCause = {
    owner,
    breaks: users.filter((user) => broken.has(user.subject)).map((user) => describeUser(user, owner)),
    spares: users.filter((user) => !broken.has(user.subject)).map((user) => describeUser(user, owner)),
  };
  return [{ ...first, shared }];
}

/** The way from a subject to the one that holds the cause, over the references between them. */
function describeUser({ subject, references }: ProjectSubject, owner: string): SharedCause["breaks"][number] {
  const direct = references.some((one) => one.direct && one.subject === owner);
  const via = direct ? [] : references.filter((one) => one.direct && one.subject !== owner).map((one) => one.subject);
  return { subject, via };
}
