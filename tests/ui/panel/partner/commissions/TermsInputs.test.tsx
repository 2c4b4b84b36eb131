// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TermsInputs } from '../../../../../src/ui/panel/partner/commissions/TermsInputs.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DRAFT = { paperwork: 'unknown', earns: 'yes', net: '', before: '' } as const;

it.each([
  [false, 1, ['Yes, 20 %', 'No, 0 %']],
  [true, 2, ['Not stated', 'Yes, 20 %', 'No, 0 %']],
])('asks for the amount before only of an upsell, and lets unsaid what may be (%s)', async (more, amounts, answers) => {
  const onChange = vi.fn();
  const { user } = await renderPage(
    <TermsInputs
      draft={DRAFT}
      problems={[]}
      currency="EUR"
      upsell={more}
      mayBeUnsaid={more}
      onChange={onChange}
      onBefore={vi.fn()}
    />,
  );
  expect(screen.getAllByRole('textbox').length).toBe(amounts);
  const earns = screen.getByRole<HTMLSelectElement>('combobox', { name: /commission/ });
  expect([...earns.options].map(({ textContent }) => textContent)).toEqual(answers);
  await user.selectOptions(earns, 'no');
  expect(onChange).toHaveBeenCalledWith({ earns: 'no' });
});
