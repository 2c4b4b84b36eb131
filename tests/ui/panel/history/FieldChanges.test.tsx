import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FieldChanges } from '../../../../src/ui/panel/history/FieldChanges.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('tells before and after where that can be said in few words', async () => {
  await renderPage(
    <FieldChanges
      changes={[
        { field: 'market', kind: 'country', before: null, after: 'FR' },
        { field: 'notes', kind: 'long', before: 'A', after: 'B' },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['market', 'notes']);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'nothing → France',
    'changed',
  ]);
});

it('is nothing where nothing differs', async () => {
  const { container } = await renderPage(<FieldChanges changes={[]} />, { bare: true });
  expect(container.textContent).toBe('');
});
