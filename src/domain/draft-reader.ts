import type { DraftProblem, FieldReading } from './draft-problem.ts';

/** Collects what is wrong with a draft while its fields are read, so that all of it can be said at once. */
export interface DraftReader<Field extends string> {
  readonly problems: DraftProblem<Field>[];
  /** The value that was read; null after noting the problem when there was one. */
  readonly take: <Value>(field: Field, reading: FieldReading<Value>) => Value | null;
}

export function draftReader<Field extends string>(): DraftReader<Field> {
  const problems: DraftProblem<Field>[] = [];
  const take = <Value>(field: Field, reading: FieldReading<Value>): Value | null => {
    if (reading.kind === 'ok') return reading.value;
    const { kind: _, ...problem } = reading;
    problems.push({ field, ...problem });
    return null;
  };
  return { problems, take };
}
