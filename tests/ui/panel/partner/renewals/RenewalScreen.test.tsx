// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RenewalScreen } from '../../../../../src/ui/panel/partner/renewals/RenewalScreen.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

it('shows a renewal', async () => {
  await renderPage(<RenewalScreen id="r-1" />, { world: await renewalWorld() });
  await screen.findByRole('heading', { name: 'Renewal: Acme Tools', level: 1 });
  expect(screen.getByRole('link', { name: '← Back' }).getAttribute('href')).toBe('#/partner/renewals');
});

it('begins a new one for the client in the address', async () => {
  const route = '/partner/renewals/new?client=acme';
  await renderPage(<RenewalScreen id={null} />, { world: await renewalWorld(), route });
  expect(await screen.findByLabelText('Client')).toHaveProperty('value', 'Acme Tools');
});

it('says that one is not there', async () => {
  await renderPage(<RenewalScreen id="nowhere" />, { world: await renewalWorld() });
  await screen.findByRole('heading', { name: 'This renewal is not there' });
});
