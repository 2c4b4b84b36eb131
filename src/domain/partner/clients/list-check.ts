import type { FieldReading } from '../../draft-problem.ts';
import { readRequired } from '../../draft-text.ts';

const MOST_CHARACTERS = 200;

/** The name of a list of clients. */
export function readListName(text: string): FieldReading<string> {
  return readRequired(text.trim(), MOST_CHARACTERS);
}
