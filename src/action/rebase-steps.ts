/** A plan, or what publishing did, with its files relative to a folder above the workspace: each gets `prefix` before it. */
export function rebaseSteps<Steps extends { readonly steps: readonly { readonly file: string }[] }>(
  value: Steps,
  prefix: string,
): Steps {
  if (prefix === "") return value;
  return { ...value, steps: value.steps.map((step) => ({ ...step, file: `${prefix}/${step.file}` })) };
}
