import type { FieldReading } from '../../draft-problem.ts';
import { readText } from '../../draft-text.ts';

const MOST_CHARACTERS = 200;
const MOST_PRODUCTS = 100;

/** Products as a field of several lines holds them: one a line, each once, blank ones left out. */
export function readProducts(text: string): FieldReading<readonly string[]> {
  const names = [...new Set(text.split(/\r\n|[\r\n]/).map((line) => line.trim()))].filter((name) => name !== '');
  if (names.length > MOST_PRODUCTS) {
    return { kind: 'problem', reason: 'out-of-range', data: { least: 0, most: MOST_PRODUCTS } };
  }
  for (const name of names) {
    const reading = readText(name, MOST_CHARACTERS);
    if (reading.kind === 'problem') return reading;
  }
  return { kind: 'ok', value: names };
}
