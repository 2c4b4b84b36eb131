import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOf, similarTickets } from '../../../src/domain/tickets/similar-tickets.ts';

function compared(id: string, summary: string, happened = '') {
  return { id, signs: signsOf({ summary, happened }) };
}

const OLD = [
  compared('import', 'Import of contacts stops', 'The import stops at row 512 with an error about e-mail.'),
  compared('workflow', 'Workflow does not enroll contacts', 'Nobody is enrolled although the trigger is met.'),
  compared('report', 'Report shows another number', 'The dashboard shows 12 deals instead of 15.'),
  compared('japanese', '連絡先のインポートが停止する', '五百十二行目で停止します。'),
  compared('blank', ''),
];
const like = (summary: string, happened = '') =>
  similarTickets(signsOf({ summary, happened }), OLD, 3).map(({ id }) => id);

describe('tickets that resemble a new one', () => {
  it.each([
    ['The import of contacts stops again', '', ['import']],
    ['Contacts: workflow does not enroll', 'The trigger is met but nobody is enrolled', ['workflow']],
    ['Report with another number of deals', 'Dashboard shows 9 instead of 10', ['report']],
    ['連絡先のインポートが停止しました', '', ['japanese']],
    ['ÎMPORT of CONTACTS stops', '', ['import']],
    ['Invoice is missing from the billing page', '', []],
    ['Help', '', []],
    ['', '', []],
  ])('%s', (summary, happened, found) => {
    expect(like(summary, happened)).toEqual(found);
  });

  it('are found again by their own words, however many there are', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(words, (typed) => {
        const own = compared('own', typed.join(' '));
        const found = similarTickets(own.signs, [...OLD, own], 9).map(({ id }) => id);
        if (own.signs.size >= 3) expect(found).toContain('own');
      }),
    );
  });

  it('are no more than asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => compared(`t-${index}`, 'Import of contacts stops'));
    expect(similarTickets(signsOf({ summary: 'Import of contacts stops', happened: '' }), many, 2)).toHaveLength(2);
  });

  it('are looked for in the beginning of a long text only', () => {
    expect(signsOf({ summary: '', happened: 'word '.repeat(300_000) }).size).toBe(1);
  });
});
