/**
 * Milliseconds of processor time that work takes, waiting for a processor not counted: what other processes do on a
 * busy machine hardly changes it, as it changes the time on a clock.
 */
export function measureProcessor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
