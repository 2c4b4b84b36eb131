// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RecordSection } from '../../../../../src/ui/panel/partner/clients/RecordSection.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const line = (index: number) => ({ key: `${index}`, href: `#/${index}`, name: `Row ${index}`, detail: 'd' });
const ADD = { href: '#/new', words: 'Add one' };

it('offers the first step where there is nothing', async () => {
  await renderPage(<RecordSection id="x" title="Rows" lines={[]} empty="None yet." add={ADD} />);
  const section = within(screen.getByRole('region', { name: 'Rows' }));
  section.getByText('None yet.');
  expect(section.getByRole('link').getAttribute('href')).toBe('#/new');
});

it('leads to every row, the rest when it is asked for', async () => {
  const lines = Array.from({ length: 25 }, (_, index) => line(index));
  const { user } = await renderPage(<RecordSection id="x" title="Rows" lines={lines} empty="None yet." add={null} />);
  expect(screen.getAllByRole('link')).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show all 25' }));
  expect(screen.getAllByRole('link').at(-1)?.getAttribute('href')).toBe('#/24');
});
