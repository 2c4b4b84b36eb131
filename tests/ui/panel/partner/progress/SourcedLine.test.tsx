// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { SourcedLine } from '../../../../../src/ui/panel/partner/progress/SourcedLine.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const READ = { value: '3000', on: '2026-11-03' } as const;
const usd = (minor: number) => new Map([['USD', wholeFraction(minor)]]);

it.each([
  ['the same', usd(300_000), false],
  ['another amount', usd(300_100), 'HubSpot’s figure differs from your ledger’s.'],
  ['nothing sourced', new Map(), 'HubSpot’s figure differs from your ledger’s.'],
  ['another currency', new Map([['EUR', wholeFraction(1)]]), 'Your ledger is not all in US dollars'],
  ['no ledger', null, false],
])('compares what was read with %s', async (_, amounts, words) => {
  await renderPage(
    <dl>
      <SourcedLine label="MRR" report="progress-sourced-mrr" amounts={amounts} read={READ} note="As assumed." />
    </dl>,
  );
  const text = screen.getByRole('definition').textContent ?? '';
  expect(text).toContain('$3,000.00 read on');
  expect(text.includes('As assumed.')).toBe(amounts !== null);
  if (words === false) expect(text).not.toMatch(/differs|dollars,/);
  else expect(text).toContain(words);
});
