// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NextRenewalFields } from '../../../../../src/ui/panel/partner/renewals/NextRenewalFields.tsx';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function fields(term: string, adds = true) {
  const [onAdds, onTerm] = [vi.fn(), vi.fn()];
  const page = await renderPage(
    <NextRenewalFields renewal={renewal()} adds={adds} term={term} problems={[]} onAdds={onAdds} onTerm={onTerm} />,
  );
  return { ...page, onAdds, onTerm };
}

it.each([
  ['12', 'Add the next renewal on Jan 31, 2028'],
  ['', 'Add the next renewal'],
  ['0', 'Add the next renewal'],
])('names the day that a term of "%s" leads to', async (term, name) => {
  await fields(term);
  screen.getByRole('checkbox', { name });
});

it('hands on what is chosen and typed, and asks no term for none', async () => {
  const { user, onAdds, onTerm, unmount } = await fields('1');
  await user.click(screen.getByRole('checkbox'));
  expect(onAdds).toHaveBeenCalledWith(false);
  await user.type(screen.getByLabelText('Term in months'), '2');
  expect(onTerm).toHaveBeenCalledWith('12');
  unmount();
  await fields('12', false);
  expect(screen.queryByLabelText('Term in months')).toBeNull();
});
