// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ChoiceField } from '../../../../src/ui/panel/tickets/ChoiceField.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('gives the value of the answer', async () => {
  const choose = vi.fn();
  const options = [
    { value: '', label: 'I do not know' },
    { value: 'core', label: 'Core' },
  ];
  const { user } = await renderPage(<ChoiceField label="Seat" value="" options={options} onChoose={choose} />);
  await user.selectOptions(screen.getByLabelText('Seat'), 'Core');
  expect(choose).toHaveBeenCalledWith('core');
});
