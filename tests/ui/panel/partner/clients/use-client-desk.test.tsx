// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { it } from 'vitest';
import { changePartner } from '../../../../../src/jobs/change-partner.ts';
import { useClientDesk } from '../../../../../src/ui/panel/partner/clients/use-client-desk.ts';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { clientProfile, renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Page() {
  const desk = useClientDesk();
  return (
    <output>{desk === undefined ? 'reading' : `${desk.profiles.size} ${desk.renewals.get('acme') ?? '-'}`}</output>
  );
}

it('is followed, and at once there the second time', async () => {
  const world = await deskWorld({ clientProfiles: [clientProfile()] });
  const { unmount } = await renderPage(<Page />, { world });
  await screen.findByText('1 -');
  await act(() => changePartner(world, { renewals: [renewal()] }));
  await screen.findByText('1 2027-01-31');
  unmount();
  await renderPage(<Page />, { world });
  screen.getByText('1 2027-01-31');
});
