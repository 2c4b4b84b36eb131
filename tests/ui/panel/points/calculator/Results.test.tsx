// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Results } from '../../../../../src/ui/panel/points/calculator/Results.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const resultsOf = (text: string | null) => [{ label: 'Total points', text }];

it('shows a dash and why, for readers as well', async () => {
  await renderPage(<Results results={resultsOf(null)} waiting="Enter something." />);
  const output = screen.getByRole('status', { name: 'Total points' });
  expect(output.textContent).toBe('–');
  const why = document.getElementById(output.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('Enter something.');
});

function Growing() {
  const [text, setText] = useState('5');
  return (
    <>
      <Results results={resultsOf(text)} waiting={null} />
      <button type="button" onClick={() => setText(`${text}0`)}>
        more
      </button>
    </>
  );
}

it('says a new result once typing pauses, in one sentence', async () => {
  const { user } = await renderPage(<Growing />);
  const output = screen.getByRole('status', { name: 'Total points' });
  expect(output.getAttribute('aria-live')).toBe('off');
  const said = () => document.querySelector('p[aria-live="polite"]')?.textContent;
  expect(said()).toBe('');
  await user.dblClick(screen.getByRole('button', { name: 'more' }));
  expect(output.textContent).toBe('500');
  await waitFor(() => expect(said()).toBe('Total points: 500'));
});
