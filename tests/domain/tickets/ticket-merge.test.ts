import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketFields } from '../../../src/domain/tickets/ticket.ts';
import { fieldsOf, mergedFields, textAt, withText } from '../../../src/domain/tickets/ticket-merge.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';

const answer = (text: string, questionId = 'import.file') => ({ questionId, question: '', text });
const BEGAN = fieldsOf(ticket({ summary: 'Import', happened: 'It stops', answers: [answer('a.csv')] }));
const merged = (typed: Partial<TicketFields>, kept: Partial<TicketFields>) =>
  mergedFields(BEGAN, { ...BEGAN, ...typed }, { ...BEGAN, ...kept });

describe('what was typed on a ticket that has changed', () => {
  it('stands where only it was changed, and follows where only the other was', () => {
    const { fields, clashes } = merged({ summary: 'Import stops' }, { happened: 'It stops at row 3' });
    expect(fields).toMatchObject({ summary: 'Import stops', happened: 'It stops at row 3' });
    expect(clashes).toEqual([]);
  });

  it('clashes where both changed one text to different ones', () => {
    const { fields, clashes } = merged({ summary: 'Mine' }, { summary: 'Theirs', steps: '1.' });
    expect(clashes).toEqual([{ place: 'summary', mine: 'Mine', theirs: 'Theirs' }]);
    expect(fields).toMatchObject({ summary: 'Mine', steps: '1.' });
  });

  it('does not clash where both wrote the same', () => {
    expect(merged({ steps: 'Same' }, { steps: 'Same' }).clashes).toEqual([]);
  });

  it('lets the choice made here stand', () => {
    const { fields, clashes } = merged({ language: 'fr' }, { language: 'de', channel: 'chat' });
    expect(fields).toMatchObject({ language: 'fr', channel: 'chat' });
    expect(clashes).toEqual([]);
  });

  it('looks at each answer by itself', () => {
    const { fields, clashes } = merged(
      { answers: [answer('mine.csv'), answer('Contacts', 'import.object')] },
      { answers: [answer('theirs.csv'), answer('None', 'import.error')] },
    );
    expect(clashes).toEqual([{ place: 'answer|import.file', mine: 'mine.csv', theirs: 'theirs.csv' }]);
    expect(textAt(fields, 'answer|import.object')).toBe('Contacts');
    expect(textAt(fields, 'answer|import.error')).toBe('None');
  });

  it('loses no text of either side', () => {
    const texts = fc.constantFrom('', 'one', 'two', 'three');
    const some = fc.record({ summary: texts, steps: texts, file: texts });
    const made = ({ summary, steps, file }: { summary: string; steps: string; file: string }) => ({
      ...BEGAN,
      summary,
      steps,
      answers: file === '' ? [] : [answer(file)],
    });
    fc.assert(
      fc.property(some, some, some, (began, typed, kept) => {
        const { fields, clashes } = mergedFields(made(began), made(typed), made(kept));
        for (const place of ['summary', 'steps', 'answer|import.file'] as const) {
          const [before, mine, theirs] = [made(began), made(typed), made(kept)].map((one) => textAt(one, place));
          const left = [textAt(fields, place), clashes.find((clash) => clash.place === place)?.theirs];
          if (mine !== before) expect(left).toContain(mine);
          if (theirs !== before) expect(left).toContain(theirs);
          if (mine === before) expect(left[0]).toBe(theirs);
        }
      }),
    );
  });
});

it('writes one text anew and leaves the others', () => {
  expect(withText(BEGAN, 'hubId', '12')).toEqual({ ...BEGAN, hubId: '12' });
  const answered = withText(BEGAN, 'answer|q-1', 'Deals', 'Which object?');
  expect(answered.answers).toEqual([answer('a.csv'), { questionId: 'q-1', question: 'Which object?', text: 'Deals' }]);
  expect(withText(answered, 'answer|q-1', 'Tasks').answers[1]?.question).toBe('Which object?');
});
