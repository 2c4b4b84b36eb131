import { countryOf } from '../../country-names.ts';
import { currencyOf } from '../../currency-names.ts';
import { readDeal, readSaleKind, readYesNo } from '../../points/import/deal-values.ts';
import type { PartnerColumn } from './partner-field.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';
import type { PartnerValue } from './partner-values.ts';
import { readPartnerDay } from './read-partner-day.ts';
import { readQuarter } from './read-quarter.ts';
import { readTerm } from './read-term.ts';
import { readOutcome, readStage } from './status-words.ts';

const MOST_CHARACTERS = 200;
const MOST_OF_NOTES = 100_000;
const MOST_OF_LINK = 2_000;
const MOST_PRODUCTS = 1_000;
const MOST_PARTNERS = 99;
const MOST_TOOLS = 1_000;
const MOST_MONTHS = 600;

type Read = 'client' | 'hub-id' | 'currency' | 'money' | 'signed-money';
type Column = PartnerColumn & { readonly reads: Exclude<PartnerColumn['reads'], Read> };

/** What a cell says by itself, money apart; null where it says nothing or, with a reason, where it is not sure. */
export function readPartnerCell(
  { field, reads }: Column,
  text: string,
  own: boolean,
  review: PartnerReview,
  reasons: PartnerReason[],
): PartnerValue {
  const known = <Value>(value: Value | null): Value | null => {
    if (value === null) reasons.push({ code: 'unknown-word', field, text });
    return value;
  };
  const within = (most: number) => {
    if (text.length <= most) return text;
    reasons.push({ code: 'too-long', field, characters: text.length });
    return null;
  };
  switch (reads) {
    case 'text':
      return within(MOST_CHARACTERS);
    case 'lines':
      return within(MOST_OF_NOTES);
    case 'products':
      return readProducts(text, own, (characters) => reasons.push({ code: 'too-long', field, characters }));
    case 'day':
    case 'past-day':
      return readPartnerDay(field, text, review, reads === 'past-day' && !own, reasons);
    case 'count': {
      const most = field === 'otherPartners' ? MOST_PARTNERS : MOST_TOOLS;
      const count = known(readCount(text));
      if (count === null || count <= most) return count;
      reasons.push({ code: 'out-of-range', field, least: 0, most });
      return null;
    }
    case 'term': {
      const months = known(readTerm(text));
      if (months === null || months <= MOST_MONTHS || own) return months;
      reasons.push({ code: 'out-of-range', field, least: 1, most: MOST_MONTHS });
      return null;
    }
    case 'yes-no':
      return known(readYesNo(text));
    case 'quarter':
      return known(readQuarter(text));
    case 'outcome':
      return known(readOutcome(text));
    case 'stage':
      return known(readStage(text));
    case 'origin': {
      const origin = readDeal(text);
      return known(origin === 'managed-only' ? null : origin);
    }
    case 'sale-kind':
      return known(readSaleKind(text));
    case 'currency-code': {
      const [only = null, ...more] = currencyOf(text);
      if (only !== null && more.length === 0) return only;
      reasons.push({ code: 'unknown-currency', field, text });
      return null;
    }
    case 'country': {
      const country = countryOf(text);
      if (country === null) reasons.push({ code: 'unknown-country', text });
      return country;
    }
    case 'link':
      return readLink(text, reasons);
  }
}

/** Products as people list them. In our own file a comma may be part of a name. */
function readProducts(text: string, own: boolean, tooLong: (characters: number) => void): readonly string[] | null {
  const products = text
    .split(own ? /[;\n]/ : /[;,\n]/)
    .map((product) => product.trim())
    .filter((product) => product !== '');
  const longest = products.find(({ length }) => length > MOST_CHARACTERS);
  if (longest === undefined && products.length <= MOST_PRODUCTS) return own ? products : [...new Set(products)];
  tooLong(longest?.length ?? text.length);
  return null;
}

function readCount(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]+|[.,]0+$/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function readLink(text: string, reasons: PartnerReason[]): string | null {
  const link = /^www\./i.test(text) ? `https://${text}` : text;
  if (link.length <= MOST_OF_LINK && /^https?:\/\/\S+$/i.test(link) && URL.canParse(link)) return link;
  reasons.push({ code: 'not-a-link', text });
  return null;
}
