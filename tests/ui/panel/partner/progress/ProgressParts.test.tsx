// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../../../src/domain/partner/progress/partner-figures.ts';
import { NEW_POINTS_ACCOUNT } from '../../../../../src/domain/points/points-account.ts';
import { ProgressParts } from '../../../../../src/ui/panel/partner/progress/ProgressParts.tsx';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const parts = (desk = commissionDesk()) => (
  <ProgressParts
    points={{ account: NEW_POINTS_ACCOUNT, book: desk.book, today: desk.today }}
    view={desk.view}
    figures={NO_FIGURES}
  />
);

it('works the figures out from the ledger and says what they rest on', async () => {
  await renderPage(parts());
  screen.getByText('What these numbers rest on');
  // US$3,000 sourced and €500 assisted, at 5 and 3 points per base amount.
  screen.getByRole('link', { name: '167.05' });
  screen.getByRole('link', { name: '$3,000.00' });
});

it('offers the first step where there is none', async () => {
  await renderPage(parts(commissionDesk({})));
  screen.getByRole('link', { name: 'Import clients' });
  expect(screen.queryByText('What these numbers rest on')).toBeNull();
});
