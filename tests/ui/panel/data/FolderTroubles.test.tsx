import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FolderTroubles } from '../../../../src/ui/panel/data/FolderTroubles.tsx';

function show(trouble: 'gone' | null, stale: boolean, lost = 0) {
  return render(
    <FolderTroubles name="Backups" standing={{ trouble, stale }} lost={lost}>
      <button type="button">Do it</button>
    </FolderTroubles>,
  );
}

it('is nothing where all is well', () => {
  expect(show(null, false).container.textContent).toBe('');
});

it('says what is wrong with what can be done, and no more than there is', () => {
  show('gone', false);
  expect(screen.getByRole('status').textContent).toMatch(/^The folder “Backups” is not there.*Do it$/);
});

it('says that copies are old before it says why', () => {
  show('gone', true);
  expect(screen.getByRole('status').textContent).toMatch(/^Things have changed since.*two days\. The folder/);
});

it('tells of pictures that could not be read although the copy was written', () => {
  show(null, false, 1);
  screen.getByText(/^1 picture could not be read/);
  expect(screen.queryByRole('button')).toBeNull();
});
