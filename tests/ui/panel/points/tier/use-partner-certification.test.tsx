// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeCertifications } from '../../../../../src/jobs/change-certifications.ts';
import { usePartnerCertification } from '../../../../../src/ui/panel/points/tier/use-partner-certification.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../../fixtures/rows.ts';
import { TODAY } from '../../../../fixtures/tier.ts';

function Probe() {
  const certified = usePartnerCertification(TODAY);
  return <p>{certified === undefined ? 'not yet' : `${certified.found.kind} ${certified.holder}`}</p>;
}

it('finds who makes the partner certified, and follows', async () => {
  const lin = holder({ id: 'h-2', name: 'Lin Okafor', isMe: false });
  const { world } = await renderPage(<Probe />, { rows: { holders: [holder(), lin] } });
  await screen.findByText('none');
  const partner = certification({ catalogueId: 'solutions-partner', holderId: 'h-2', expires: on('2027-02-01') });
  await act(() => changeCertifications(world, { certifications: [partner] }));
  await screen.findByText('valid Lin Okafor');
  expect(screen.queryByText('none')).toBeNull();
});
