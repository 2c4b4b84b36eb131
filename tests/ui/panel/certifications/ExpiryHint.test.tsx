// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { CertificationDraft } from '../../../../src/domain/certifications/certification-check.ts';
import { ExpiryHint } from '../../../../src/ui/panel/certifications/ExpiryHint.tsx';
import { storedDraft } from '../../../../src/ui/panel/certifications/editor-draft.ts';

function show(change: Partial<CertificationDraft>) {
  const onUse = vi.fn();
  const draft = { ...storedDraft(null, [], null), name: 'Email Marketing', earnedOn: '2026-05-31', ...change };
  render(<ExpiryHint draft={draft} onUse={onUse} />);
  return onUse;
}

it('says what others report, when, and that it is no rule of HubSpot', async () => {
  const onUse = show({});
  const hint = screen.getByRole('list', { name: 'Suggested expiry dates' });
  expect(hint.textContent).toContain('Others report 12 months, so about May 31, 2027 (');
  expect(hint.textContent).toContain('HubSpot publishes no validity: the certificate counts.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Use this date' }));
  expect(onUse).toHaveBeenCalledExactlyOnceWith({ on: '2027-05-31', precision: 'day' });
});

it('is no more precise than the date it comes from', async () => {
  const onUse = show({ earnedOn: '2026-05', earnedMonthOnly: true });
  expect(screen.getByRole('list').textContent).toContain('about May 2027');
  await userEvent.setup().click(screen.getByRole('button'));
  expect(onUse).toHaveBeenCalledExactlyOnceWith({ on: '2027-05-01', precision: 'month' });
});

it.each<[string, Partial<CertificationDraft>]>([
  ['an expiry is entered', { expiresOn: '2027-01-01' }],
  ['nothing says when it was earned', { earnedOn: '' }],
  ['the date is half typed', { earnedOn: '2026-02-3' }],
  ['the name is not in the catalogue', { name: 'Juggling' }],
  ['nothing is reported', { name: 'Inbound Marketing' }],
])('is silent when %s', (_when, change) => {
  show(change);
  expect(screen.queryByRole('list')).toBeNull();
});
