import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { reviewFound } from '../../../../../src/domain/certifications/import/review-found.ts';
import type { Reason } from '../../../../../src/domain/certifications/import/review-reason.ts';
import { ReasonList } from '../../../../../src/ui/panel/certifications/import/ReasonList.tsx';
import { found, reviewContext } from '../../../../fixtures/import-rows.ts';
import { on } from '../../../../fixtures/rows.ts';

function list(...reasons: readonly Reason[]) {
  const [row] = reviewFound([found({ name: 'SEO' })], reviewContext());
  if (row === undefined) throw new Error('No row.');
  const onEdit = vi.fn();
  render(<ReasonList row={{ ...row, reasons }} onEdit={onEdit} />);
  return { onEdit, items: screen.queryAllByRole('listitem') };
}

const AMBIGUOUS: Reason = {
  code: 'ambiguous-date',
  field: 'earned',
  text: '03/04/2026',
  dayFirst: on('2026-04-03'),
  monthFirst: on('2026-03-04'),
};

describe('why a row stands as it stands', () => {
  it('is nothing where there is nothing to say', () => {
    expect(list().items).toEqual([]);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is a sentence each, marked by its weight', () => {
    const { items } = list({ code: 'no-name' }, { code: 'issuer-unknown' }, { code: 'no-dates' });
    expect(items.map(({ dataset }) => dataset.weight)).toEqual(['blocks', 'look', 'note']);
    expect(items[0]?.textContent).toBe('The name is missing. Enter it.');
  });

  it('says once that of both dates only the month is known', () => {
    const { items } = list({ code: 'month-only', field: 'earned' }, { code: 'month-only', field: 'expires' });
    expect(items.map(({ textContent }) => textContent)).toEqual(['Of both dates only the month is known.']);
  });

  it('says of one date that only its month is known', () => {
    const { items } = list({ code: 'month-only', field: 'expires' }, { code: 'no-expiry' });
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Expires on: only the month is known.',
      'The source says it does not expire.',
    ]);
  });

  it.each([
    ['It is Apr 3, 2026', '2026-04-03'],
    ['It is Mar 4, 2026', '2026-03-04'],
  ])('offers "%s" for a date of two meanings, in the form that can be read one way only', async (words, text) => {
    const { onEdit, items } = list(AMBIGUOUS);
    expect(within(items[0] ?? document.body).getAllByRole('button')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: words }));
    expect(onEdit.mock.calls).toEqual([['earned', text]]);
  });

  it('offers every name that it may be, but none that is not in the catalogue', async () => {
    const { onEdit } = list({ code: 'ambiguous-name', written: 'In', catalogueIds: ['inbound', 'gone', 'seo'] });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['It is Inbound', 'It is SEO']);
    await userEvent.click(screen.getByRole('button', { name: 'It is SEO' }));
    expect(onEdit.mock.calls).toEqual([['name', 'SEO']]);
  });

  it('offers nothing for the others', () => {
    list({ code: 'impossible-date', field: 'earned', text: '31/02/2026' }, { code: 'duplicate', of: 'row-1' });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
