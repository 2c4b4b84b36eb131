// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Pager } from '../../../../../src/ui/panel/points/tier/Pager.tsx';
import { usePages } from '../../../../../src/ui/panel/points/tier/use-pages.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Book({ length }: { readonly length: number }) {
  return <Pager page={usePages(Array.from({ length }), 1_000)} of="Numbers" />;
}

it('says what is shown and turns to the ends, no further, without losing the focus', async () => {
  const { user } = await renderPage(<Book length={1_500} />);
  screen.getByRole('navigation', { name: 'Pages of Numbers' });
  const [previous, next] = [
    screen.getByRole('button', { name: 'Previous' }),
    screen.getByRole('button', { name: 'Next' }),
  ];
  screen.getByText('1–1,000 of 1,500');
  await user.click(previous);
  screen.getByText('1–1,000 of 1,500');
  await user.click(next);
  await user.click(next);
  screen.getByText('1,001–1,500 of 1,500');
  expect(next.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(next);
  await user.click(previous);
  screen.getByText('1–1,000 of 1,500');
});

it('is not there where everything fits', async () => {
  await renderPage(<Book length={1_000} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
