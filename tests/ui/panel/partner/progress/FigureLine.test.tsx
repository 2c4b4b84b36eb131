// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FigureLine } from '../../../../../src/ui/panel/partner/progress/FigureLine.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['nothing known', null, null, false, 'Not known yet'],
  ['the ledger alone', '416', null, false, '416 from your ledger, an estimate'],
  [
    'the dashboard alone',
    null,
    { words: '420', on: 'Nov 3, 2026' },
    false,
    '420 read on HubSpot’s dashboard on Nov 3, 2026',
  ],
  ['what has no day', null, { words: 'Gold', on: null }, false, 'Gold as you entered it'],
  [
    'both and that they differ',
    '416',
    { words: '420', on: 'Nov 3, 2026' },
    true,
    '416 from your ledger, an estimate420 read on HubSpot’s dashboard on Nov 3, 2026HubSpot’s figure differs from your ledger’s.',
  ],
])('says of %s where it is from', async (_, ledger, read, differs, words) => {
  await renderPage(
    <dl>
      <FigureLine label="Total points" ledger={ledger} read={read} differs={differs} />
    </dl>,
  );
  expect(screen.getByRole('definition').textContent).toBe(words);
});
