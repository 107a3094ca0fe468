/** Why the registry would refuse a subject's name (error 42208), as a sentence; undefined for a name it accepts. */
export function describeInvalidSubject(subject: string): string | undefined {
  if (subject.trim() === "") return "Invalid subject: the name is empty.";
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f]/.test(subject)) return "Invalid subject: the name holds a control character.";
  const local = subject.replace(/^:[^:]*:/, "");
  if (local === "__GLOBAL" || local === "__EMPTY")
    return `Invalid subject \`${subject}\`: the registry keeps this name.`;
  return undefined;
}
