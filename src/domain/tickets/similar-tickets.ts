import { foldText } from '../certifications/import/fold-text.ts';
import type { Ticket } from './ticket.ts';

/** A ticket as it is compared: what it says, in signs. */
export interface ComparedTicket {
  readonly id: string;
  readonly signs: ReadonlySet<string>;
}

/** No more of a text than this is compared. */
const LONGEST = 4_000;

/** Share of the rarer half of signs that two tickets must have in common. Ours, by trial on invented tickets. */
const ENOUGH = 0.4;

/**
 * What a ticket is about, as signs that can be counted: its words of three letters or more, and pairs of signs where a script
 * has no blanks between words.
 */
export function signsOf({ summary, happened }: Pick<Ticket, 'summary' | 'happened'>): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const word of foldText(`${summary}\n${happened}`.slice(0, LONGEST)).split(' ')) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      if (word.length > 2) signs.add(word);
      continue;
    }
    const letters = [...word];
    for (let place = 0; place + 1 < letters.length; place += 1) signs.add(letters.slice(place, place + 2).join(''));
  }
  return signs;
}

/**
 * The tickets that resemble a text, the likest first: those that share enough of its signs, where a sign counts the less the
 * more tickets have it. Nothing resembles a text of fewer than three signs.
 */
export function similarTickets<Compared extends ComparedTicket>(
  signs: ReadonlySet<string>,
  others: readonly Compared[],
  limit: number,
): readonly Compared[] {
  if (signs.size < 3) return [];
  const counts = new Map<string, number>();
  for (const other of others) for (const sign of other.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const weight = (sign: string) => Math.log(1 + others.length / (counts.get(sign) ?? 1));
  const sum = (found: Iterable<string>) => [...found].reduce((total, sign) => total + weight(sign), 0);
  const whole = sum(signs);
  return others
    .map((other) => {
      const shared = sum([...signs].filter((sign) => other.signs.has(sign)));
      return { other, share: shared === 0 ? 0 : shared / Math.min(whole, sum(other.signs)) };
    })
    .filter(({ other, share }) => share >= ENOUGH && other.signs.size >= 3)
    .sort((a, b) => b.share - a.share || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other);
}
