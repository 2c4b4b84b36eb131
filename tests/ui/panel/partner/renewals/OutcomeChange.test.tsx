// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { OutcomeChange } from '../../../../../src/ui/panel/partner/renewals/OutcomeChange.tsx';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('asks by how much, and leaves the ledger to the user', async () => {
  const onText = vi.fn();
  const problems = [{ field: 'mrrChange', reason: 'more-than-all', data: null }] as const;
  await renderPage(<OutcomeChange renewal={renewal()} value="-9" problems={problems} onText={onText} />);
  fireEvent.change(screen.getByLabelText('MRR change'), { target: { value: '-5' } });
  expect(onText).toHaveBeenCalledWith('-5');
  screen.getByText('This takes away more than the whole MRR. Correct one of them.');
  expect(screen.getByRole('link', { name: 'Open the client’s ledger' }).getAttribute('href')).toBe(
    '#/points/ledger/acme',
  );
});
