// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type EntryDraft, newEntryDraft } from '../../../../../src/domain/points/entry-draft.ts';
import { EntryFields } from '../../../../../src/ui/panel/points/ledger/EntryFields.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { TODAY } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function fields(change: Partial<EntryDraft> = {}) {
  const onChange = vi.fn();
  const draft = { ...newEntryDraft('USD', TODAY), ...change };
  await renderPage(
    <EntryFields draft={draft} problems={[]} productLines={[]} book={POINTS.book} onChange={onChange} />,
  );
  return onChange;
}
const isAsked = (label: string) => screen.queryByLabelText(label) !== null;

it.each<[Partial<EntryDraft>, string, boolean]>([
  [{}, 'Line first sold on', false],
  [{ saleKind: 'upsell' }, 'Line first sold on', true],
  [{}, 'Other partners managing', false],
  [{ managedFrom: '2026-01-01' }, 'Other partners managing', true],
  [{ managedFrom: '2026-01-01' }, 'No longer managed since', true],
])('asks with %o for "%s": %s', async (change, label, asked) => {
  await fields(change);
  expect(isAsked(label)).toBe(asked);
});

it.each([
  ['Product line', 'Sales Hub', { productLine: 'Sales Hub' }],
  ['Deal', 'others', { deal: 'others' }],
  ['Kind of sale', 'upsell', { saleKind: 'upsell' }],
  ['Sold on', '2026-01-01', { soldOn: '2026-01-01' }],
  ['Amount per month', '12,5,3', { amount: '12,5,3' }],
  ['Managed from', '2026-01-01', { managedFrom: '2026-01-01' }],
  ['Client ended on', '2026-01-01', { endedOn: '2026-01-01' }],
])('hands on what "%s" is given', async (label, value, change) => {
  const onChange = await fields();
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(onChange).toHaveBeenCalledWith(change);
});
