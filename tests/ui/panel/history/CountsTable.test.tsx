import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CountsTable } from '../../../../src/ui/panel/history/CountsTable.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('tells of each kind how many come back, change and go', async () => {
  await renderPage(<CountsTable counts={[{ table: 'clients', back: 1_200, changed: 0, gone: 3 }]} />);
  const [head, row] = screen.getAllByRole('row');
  expect(head?.textContent).toBe('WhatCome backChangeGo');
  expect(row?.textContent).toBe('Clients1,20003');
});
