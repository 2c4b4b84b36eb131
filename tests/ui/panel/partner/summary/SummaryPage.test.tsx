// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { SummaryPage } from '../../../../../src/ui/panel/partner/summary/SummaryPage.tsx';
import { SUMMARY_KEY } from '../../../../../src/ui/panel/partner/summary/summary-key.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const POINTS = { ...pointsWith(), today: '2026-11-22' };

it('keeps what is typed and shows it on the sheet', async () => {
  const { world } = await renderPage(<SummaryPage kept={null} points={POINTS} />);
  screen.getByText('As of Nov 22, 2026');
  fireEvent.change(screen.getByLabelText('Partner name'), { target: { value: 'Example Agency' } });
  screen.getByText('Example Agency');
  await waitFor(async () =>
    expect((await readDraft(world.database, SUMMARY_KEY))?.value).toEqual({
      partner: 'Example Agency',
      note: '',
      left: [],
    }),
  );
});

it('goes on with what was kept, unless it is of another shape', async () => {
  const kept = { partner: 'Example Agency', note: '', left: ['tier'] };
  const { unmount } = await renderPage(<SummaryPage kept={kept} points={POINTS} />);
  expect(screen.getByLabelText('Partner name')).toHaveProperty('value', 'Example Agency');
  unmount();
  await renderPage(<SummaryPage kept={{ partner: 5 }} points={POINTS} />);
  expect(screen.getByLabelText('Partner name')).toHaveProperty('value', '');
});

it.each([
  ['/partner/summary?day=2027-01-31', 'As of Jan 31, 2027'],
  ['/partner/summary?day=2027-02-30', 'As of Nov 22, 2026'],
])('takes the day from %s', async (route, words) => {
  await renderPage(<SummaryPage kept={null} points={POINTS} />, { route });
  screen.getByText(words);
});

it('looks as of the day that is chosen', async () => {
  await renderPage(<SummaryPage kept={null} points={POINTS} />);
  fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2027-03-01' } });
  screen.getByText('As of Mar 1, 2027');
});
