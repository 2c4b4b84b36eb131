// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RulesCard } from '../../../../../src/ui/panel/points/rules/RulesCard.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('is a part of the page by its heading', async () => {
  await renderPage(
    <RulesCard title="Rates" text="As printed.">
      five
    </RulesCard>,
  );
  expect(screen.getByRole('region', { name: 'Rates' }).textContent).toBe('RatesAs printed.five');
});
