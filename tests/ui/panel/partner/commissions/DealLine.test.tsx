// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { earnedIn } from '../../../../../src/domain/partner/commissions/expected-commission.ts';
import { DealLine } from '../../../../../src/ui/panel/partner/commissions/DealLine.tsx';
import { termsKey } from '../../../../../src/ui/panel/partner/commissions/use-commission-drafts.ts';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DESK = commissionDesk();

function lineOf(id: string, drafts = new Map<string, unknown>()) {
  const commission = DESK.commissions.find(({ entry }) => entry.id === id);
  if (commission === undefined) throw new Error(id);
  return (
    <DealLine
      commission={commission}
      earned={earnedIn(commission, '2026-Q2')}
      place="quarter"
      desk={DESK}
      drafts={drafts}
    />
  );
}

it('says what a deal earns, by which rule, until when and on which assumptions', async () => {
  await renderPage(lineOf('entry'));
  expect(screen.getByRole('link', { name: 'Acme Tools' }).getAttribute('href')).toBe('#/partner/clients/acme');
  const text = screen.getByRole('listitem').textContent ?? '';
  for (const words of ['$600.00 · 3 months', '20 % of what the partner sourced', 'It ends on Mar 2, 2029']) {
    expect(text).toContain(words);
  }
  expect(text).toContain('recurring revenue of $1,000.00 a month: an assumption');
  expect(text).toContain('Assumption: a shared deal exists');
});

it.each([
  ['paper', 'Forfeited on Dec 30, 2026'],
  ['old', 'Forfeited since Apr 1, 2025'],
  ['helped', 'not public'],
])('says of %s: %s', async (id, words) => {
  await renderPage(lineOf(id));
  expect(screen.getByRole('listitem').textContent).toContain(words);
});

it('opens with what was typed before', async () => {
  await renderPage(lineOf('entry', new Map([[termsKey('entry', 'quarter'), {}]])));
  screen.getByRole('form', { name: 'Terms of Marketing Hub Professional' });
});
