// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newRenewalDraft } from '../../../../../src/domain/partner/renewals/renewal-draft.ts';
import { RenewalInputs } from '../../../../../src/ui/panel/partner/renewals/RenewalInputs.tsx';
import { bookWith, client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['Renewal day', 'renewsOn', '2027-01-31'],
  ['Decision deadline', 'decideBy', '2027-01-01'],
  ['Term in months', 'termMonths', '24'],
  ['Products', 'products', 'Sales Hub'],
  ['MRR', 'mrr', '5'],
  ['MRR change', 'mrrChange', '-5'],
  ['Last active employee', 'lastActiveEmployee', 'Jo'],
  ['Renewal owner', 'owner', 'Pat'],
  ['Renewal manager', 'manager', 'Kim'],
  ['Notes', 'notes', 'Call'],
])('%s is handed on as it is typed', async (label, field, value) => {
  const onChange = vi.fn();
  const draft = newRenewalDraft('acme', 'USD');
  await renderPage(
    <RenewalInputs draft={draft} problems={[]} clients={[client()]} book={bookWith()} onChange={onChange} />,
  );
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(onChange).toHaveBeenCalledWith({ [field]: value });
});

it('says at each field what is wrong with it', async () => {
  const problems = [{ field: 'decideBy', reason: 'after-renewal', data: { renewsOn: '2027-01-31' } }] as const;
  const draft = newRenewalDraft('acme', 'USD');
  await renderPage(
    <RenewalInputs
      draft={draft}
      problems={problems}
      clients={[client()]}
      book={bookWith()}
      onChange={() => undefined}
    />,
  );
  expect(screen.getByLabelText('Decision deadline').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Renewal day').getAttribute('aria-invalid')).toBeNull();
});
