// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointsTable } from '../../../../../src/ui/panel/points/tier/PointsTable.tsx';

it('is a table with a name and headings both ways', () => {
  render(
    <PointsTable caption="Today" columns={['Kind', 'Points']}>
      <tr>
        <th scope="row">Sold</th>
        <td>50</td>
      </tr>
    </PointsTable>,
  );
  screen.getByRole('table', { name: 'Today' });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Kind', 'Points']);
  screen.getByRole('rowheader', { name: 'Sold' });
});
