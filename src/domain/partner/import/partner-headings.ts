import { cleanText } from '../../import/clean-text.ts';
import { foldText } from '../../import/fold-text.ts';
import { PARTNER_COLUMNS } from './partner-columns.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';

/** Words that turn a heading into something else: "Annual MRR", "Deal owner", "Record ID". */
const ANOTHER_MATTER = new Set(
  'annual,annuel,annuelle,yearly,arr,owner,pipeline,id,number,percent,probability,contact,email,phone,proprietaire,numero,pourcentage,probabilite,telephone'.split(
    ',',
  ),
);
/** Single words that say enough within a longer heading. */
const TELLING_WORDS = new Set(['client', 'mrr', 'quarter', 'trimestre']);
const LONGEST_HEADING = 80;
const LONGEST_PHRASE = 5;

const FIELDS: Readonly<Record<PartnerKind, ReadonlyMap<string, PartnerField>>> = {
  clients: fieldsOf('clients'),
  renewals: fieldsOf('renewals'),
  shared: fieldsOf('shared'),
  payments: fieldsOf('payments'),
};

/** What the headings of a table of one kind mean, column by column. A field is taken once: by a whole heading first. */
export function readPartnerHeadings(
  kind: PartnerKind,
  headings: readonly string[],
): readonly (PartnerField | 'ignore')[] {
  const folded = headings.map((heading) => (heading.length > LONGEST_HEADING ? '' : foldText(cleanText(heading))));
  const columns = folded.map((): PartnerField | 'ignore' => 'ignore');
  const put = (reading: (heading: string) => PartnerField | undefined) => {
    folded.forEach((heading, index) => {
      const field = columns[index] === 'ignore' && heading !== '' ? reading(heading) : undefined;
      if (field !== undefined && !columns.includes(field)) columns[index] = field;
    });
  };
  put((heading) => FIELDS[kind].get(heading));
  put((heading) => fieldWithin(FIELDS[kind], heading));
  return columns;
}

/** The field of the longest known phrase within a heading. */
function fieldWithin(fields: ReadonlyMap<string, PartnerField>, heading: string): PartnerField | undefined {
  const words = heading.split(' ');
  if (words.some((word) => ANOTHER_MATTER.has(word))) return undefined;
  for (let length = Math.min(words.length - 1, LONGEST_PHRASE); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(' ');
      const field = fields.get(phrase);
      if (field !== undefined && (length > 1 || TELLING_WORDS.has(phrase))) return field;
    }
  }
  return undefined;
}

/** A heading that two fields of a kind share is the first one's. */
function fieldsOf(kind: PartnerKind): ReadonlyMap<string, PartnerField> {
  const fields = new Map<string, PartnerField>();
  for (const { field, own, headings } of PARTNER_COLUMNS[kind])
    for (const heading of [foldText(own), ...headings.split(',')]) if (!fields.has(heading)) fields.set(heading, field);
  return fields;
}
