import { type FieldReading, quoted } from '../../draft-problem.ts';
import { readRequired } from '../../draft-text.ts';

const MOST_CHARACTERS = 200;

export type NameReading = FieldReading<string> | { readonly kind: 'taken'; readonly name: string };

/** A name for a report or a list: something, and not what another one is called, capitals aside. */
export function readName(text: string, others: Iterable<{ readonly name: string }>): NameReading {
  const name = text.trim();
  const folded = name.toLowerCase();
  for (const other of others) {
    if (folded !== '' && other.name.trim().toLowerCase() === folded) return { kind: 'taken', name: quoted(other.name) };
  }
  return readRequired(name, MOST_CHARACTERS);
}
