import { hubIdIn, isAccountAddress } from './hub-id.ts';
import type { TicketFields } from './ticket.ts';
import { TEXT_WORDS } from './words/text-words.ts';

/** What a public text leaves out. */
export type PrivateKind = 'hub-id' | 'email' | 'phone' | 'address' | 'name' | 'title';

/** The fields as everybody may read them, and how many values of each kind were left out. */
export interface PublicFields<Fields extends TicketFields> {
  readonly fields: Fields;
  readonly leftOut: Readonly<Partial<Record<PrivateKind, number>>>;
}

const ADDRESS = /https?:\/\/[^\s<>"']+/gi;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** Digits with the marks of a telephone number between them, international or with an area code in brackets or a 0. */
const PHONE =
  /(?:\+|\b00|\(0|\b0)[\d(][\d\s()./-]{5,18}\d\b|\(\d{3}\)\s?\d{3}[-.\s]\d{4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g;
/** A date or a moment looks like a number with marks in it, and is nothing private. */
const DATE = /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/**
 * A ticket as it can be posted where everybody reads: without Hub ID, e-mail addresses, telephone numbers, addresses of
 * pages inside an account, the titles of such pages, and the names that are known. `names` are those of people and accounts
 * that the user keeps; names that nobody told us of cannot be found, and stay.
 */
export function publicFields<Fields extends TicketFields>(
  ticket: Fields,
  names: readonly string[],
): PublicFields<Fields> {
  const hidden = TEXT_WORDS[ticket.language].hidden;
  const leftOut: Partial<Record<PrivateKind, number>> = {};
  const leave = (kind: PrivateKind, words: string) => {
    leftOut[kind] = (leftOut[kind] ?? 0) + 1;
    return words;
  };
  const hubIds = [ticket.hubId.trim(), hubIdIn(ticket.affected) ?? ''].filter((id) => /^\d{4,}$/.test(id));
  const hubId = anyOf(hubIds, (id) => `(?<!\\d)${id}(?!\\d)`);
  const known = anyOf(
    names.map((name) => name.trim()).filter((name) => name.length > 2),
    (name) => `(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`,
  );
  const clean = (text: string) => {
    const shown = text
      .replace(ADDRESS, (address) => (isAccountAddress(address) ? leave('address', hidden.address) : address))
      .replace(EMAIL, () => leave('email', hidden.email))
      .replace(PHONE, (digits) => (DATE.test(digits) ? digits : leave('phone', hidden.phone)));
    const numbered = hubId === null ? shown : shown.replace(hubId, () => leave('hub-id', hidden.hubId));
    return known === null ? numbered : numbered.replace(known, () => leave('name', hidden.name));
  };
  const inside = isAccountAddress(ticket.affected);
  // The title of a record's page is often the name of a person.
  if (inside && ticket.affectedTitle.trim() !== '') leave('title', '');
  if (ticket.hubId.trim() !== '') leave('hub-id', '');
  return {
    fields: {
      ...ticket,
      summary: clean(ticket.summary),
      happened: clean(ticket.happened),
      expected: clean(ticket.expected),
      steps: clean(ticket.steps),
      affected: clean(ticket.affected),
      affectedTitle: inside ? '' : clean(ticket.affectedTitle),
      hubId: '',
      answers: ticket.answers.map((answer) => ({
        ...answer,
        text: clean(answer.text),
        question: clean(answer.question),
      })),
    },
    leftOut,
  };
}

function anyOf(values: readonly string[], pattern: (value: string) => string): RegExp | null {
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? null : new RegExp(longestFirst.map(pattern).join('|'), 'giu');
}
