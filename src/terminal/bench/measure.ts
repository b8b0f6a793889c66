/** Milliseconds that a run took on the clock and on one core. */
export interface Took {
  readonly clock: number;
  readonly cpu: number;
}

/** Runs and measures; the result is thrown away. CPU time is of the whole process, so nothing else may run. */
export async function took(run: () => unknown): Promise<Took> {
  const clock = performance.now();
  const cpu = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - clock, cpu: (user + system) / 1000 };
}

/** The value that a share (0 to 1) of the values does not exceed (nearest rank). NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
