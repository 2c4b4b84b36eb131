// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SheetTable } from '../../../../../src/ui/panel/partner/summary/SheetTable.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('has its headings in a head, which paper repeats', async () => {
  await renderPage(
    <SheetTable caption="Deadlines" columns={['What', 'When']}>
      <tr>
        <th scope="row">SEO</th>
        <td>Today</td>
      </tr>
    </SheetTable>,
  );
  const table = screen.getByRole('table', { name: 'Deadlines' });
  expect([...(table.querySelector('thead')?.querySelectorAll('th') ?? [])].map((th) => th.textContent)).toEqual([
    'What',
    'When',
  ]);
  screen.getByRole('rowheader', { name: 'SEO' });
});
