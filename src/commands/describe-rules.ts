/** Whose rules decide, as a report's heading says it: a version of the platform, or the newest known without one. */
export function describeRules(registryVersion: string | undefined): string {
  return registryVersion === undefined
    ? "the newest Confluent Platform known"
    : `Confluent Platform ${registryVersion}`;
}
