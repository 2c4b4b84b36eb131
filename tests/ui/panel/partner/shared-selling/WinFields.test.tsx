// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { WinFields } from '../../../../../src/ui/panel/partner/shared-selling/WinFields.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DRAFT = {
  soldOn: '2026-11-20',
  productLine: '',
  saleKind: 'new',
  lineSoldOn: '',
  manages: false,
  otherPartners: '0',
} as const;

it.each([
  [DRAFT, 0, ['Won on', 'Product line']],
  [{ ...DRAFT, saleKind: 'upsell' }, 0, ['Won on', 'Product line', 'Line first sold on']],
  [{ ...DRAFT, manages: true }, 0, ['Won on', 'Product line', 'How many other partners will manage this client?']],
  [{ ...DRAFT, saleKind: 'upsell', manages: true }, 2, ['Won on']],
] as const)('asks of %o with %i entries for %o', async (draft, entries, labels) => {
  await renderPage(<WinFields draft={draft} problems={[]} entries={entries} onChange={vi.fn()} />);
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')];
  expect(inputs.map(({ labels: found }) => found?.[0]?.textContent)).toEqual(labels);
  expect(screen.queryByText(/earlier winning/) === null).toBe(entries === 0);
});
