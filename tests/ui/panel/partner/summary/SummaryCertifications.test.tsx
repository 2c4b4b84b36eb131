// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PARTNER_RULES } from '../../../../../src/facts/partner-rules.ts';
import { SummaryCertifications } from '../../../../../src/ui/panel/partner/summary/SummaryCertifications.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../../fixtures/rows.ts';

const ROWS = {
  holders: [holder({ id: 'me', name: '', isMe: true }), holder({ id: 'al', name: 'Al Example', isMe: false })],
  certifications: [
    certification({
      id: 'p',
      holderId: 'al',
      catalogueId: PARTNER_RULES.tierCertification.value,
      name: 'HubSpot Solutions Partner',
      earned: on('2026-01-01'),
      expires: on('2027-01-31'),
    }),
    certification({ id: 'seo', holderId: 'me', name: 'SEO', earned: on('2026-01-01'), expires: on('2028-01-01') }),
  ],
};

async function held(day: string) {
  await renderPage(<SummaryCertifications day={day} />, { rows: ROWS });
  await screen.findByRole('heading', { name: 'By holder' });
  return screen.getAllByRole('term').map((term) => `${term.textContent} ${term.nextSibling?.textContent}`);
}

it('says who makes the partner certified, what stands how and what expires', async () => {
  expect(await held('2026-11-22')).toEqual(['Active 1', 'Expiring 1', 'Expired 0', 'In progress 0']);
  screen.getByText('Certified: Al Example, until Jan 31, 2027.');
  const expiring = within(screen.getByRole('table', { name: 'Expiring within 90 days' }));
  expiring.getByRole('row', { name: 'HubSpot Solutions Partner Al Example Jan 31, 2027' });
  expect(within(screen.getByRole('table', { name: 'By holder' })).getAllByRole('row')).toHaveLength(3);
});

it('says it as of the day that is asked for', async () => {
  expect(await held('2027-02-01')).toEqual(['Active 1', 'Expiring 0', 'Expired 1', 'In progress 0']);
  screen.getByText('Not certified: the certification of Al Example expired on Jan 31, 2027.');
  expect(screen.queryByRole('table', { name: 'Expiring within 90 days' })).toBeNull();
});

it('knows nothing of what was earned later', async () => {
  await renderPage(<SummaryCertifications day="2025-12-31" />, { rows: ROWS });
  await screen.findByText(/^Not certified, as far as is kept here/);
});
