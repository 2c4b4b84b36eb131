// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { saveTerms } from '../../../../../src/jobs/partner/commissions/save-terms.ts';
import { useCommissionDesk } from '../../../../../src/ui/panel/partner/commissions/use-commission-desk.ts';
import { commissionWorld } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Desk() {
  const desk = useCommissionDesk();
  const earning = desk?.commissions.filter(({ verdict }) => verdict.kind === 'earns').map(({ entry }) => entry.id);
  return <output>{earning === undefined ? 'reading' : earning.sort().join(' ')}</output>;
}

it('reads all that commissions come from and follows it', async () => {
  const world = await commissionWorld();
  await renderPage(<Desk />, { world });
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await waitFor(() => expect(said()).toContain('entry old paper'));
  await saveTerms(world, 'entry', null, { paperwork: 'unknown', earns: false, netMonthly: null });
  await waitFor(() => expect(said()).toContain('old paper'));
});
