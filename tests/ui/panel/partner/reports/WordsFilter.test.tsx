// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { WordsFilter } from '../../../../../src/ui/panel/partner/reports/WordsFilter.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const field = (value: string, onWords: (words: string) => void) => (
  <WordsFilter label="Client" value={value} onWords={onWords} />
);
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Client' });

it('asks for what was typed once there is a pause, and for all where it is blank', async () => {
  const onWords = vi.fn();
  const { user } = await renderPage(field('', onWords), { bare: true });
  await user.type(box(), 'caf');
  await waitFor(() => expect(onWords).toHaveBeenLastCalledWith('caf'));
  await user.clear(box());
  await user.type(box(), ' ');
  await waitFor(() => expect(onWords).toHaveBeenLastCalledWith(''));
});

it('asks at once when it is left, and not again', async () => {
  const onWords = vi.fn();
  const { user } = await renderPage(field('', onWords), { bare: true });
  await user.type(box(), 'a');
  await user.tab();
  expect(onWords.mock.calls).toEqual([['a']]);
  await user.click(box());
  await user.tab();
  expect(onWords.mock.calls).toEqual([['a']]);
});

it('keeps what is typed on when its own words arrive in the address, and follows one that changes elsewhere', async () => {
  const { user } = await renderPage(<Address />);
  await user.type(box(), ' t');
  await screen.findByText('address: acme t');
  await user.type(box(), 'o');
  expect(box().value).toBe('acme to');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(box().value).toBe('');
});

function Address() {
  const [value, setValue] = useState('acme');
  return (
    <>
      {field(value, setValue)}
      <p>address: {value}</p>
      <button type="button" onClick={() => setValue('')}>
        Show all
      </button>
    </>
  );
}
