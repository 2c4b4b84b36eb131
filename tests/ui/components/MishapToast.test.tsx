// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { MishapToast } from '../../../src/ui/components/MishapToast.tsx';
import { nextRejection } from '../../fixtures/next-rejection.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

it('says that something went wrong when a click ends in a failure', async () => {
  const fail = async () => {
    throw new Error('disk full');
  };
  const { user } = await renderPage(
    <>
      <MishapToast />
      <button type="button" onClick={() => void fail()}>
        go
      </button>
    </>,
  );
  const rejection = nextRejection();
  await user.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText(/^Something went wrong\. What was saved before is safe/);
  await rejection;
});
