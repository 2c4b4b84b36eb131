/** The middle of some measurements; of an even number of them, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (upper + lower) / 2;
}

/** Takes each measurement in turn, `runs` times, after one round that only warms up. Gives what each of them measured. */
export async function inTurns<Name extends string, Measured>(
  runs: number,
  measurements: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(measurements) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>;
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const measured = await measurements[name]();
      if (round > 0) taken[name].push(measured);
    }
  }
  return taken;
}

/** A line of the report: the median and, beside it, its multiple of a base. */
export function line(what: string, value: number, base?: number): string {
  const multiple = base === undefined ? '' : `${(value / base).toFixed(2)} x`;
  return `  ${what.padEnd(52)} ${`${value.toFixed(1)} ms`.padStart(12)} ${multiple.padStart(9)}`;
}
