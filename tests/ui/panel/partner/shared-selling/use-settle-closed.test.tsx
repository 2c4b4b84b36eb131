// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { useSettleClosed } from '../../../../../src/ui/panel/partner/shared-selling/use-settle-closed.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Page({ kind }: { readonly kind: string }) {
  const settle = useSettleClosed();
  return (
    <button type="button" onClick={() => settle({ kind }, 'It is done.')}>
      Go
    </button>
  );
}

it.each([
  ['done', 'It is done.'],
  ['gone', /^This client was deleted in the meantime/],
  ['closed', /^This deal was closed in the meantime/],
  ['changed-elsewhere', /^It was changed in another window/],
])('says of a deal that is %s: %s', async (kind, sentence) => {
  const { user } = await renderPage(<Page kind={kind} />);
  await user.click(screen.getByRole('button', { name: 'Go' }));
  await screen.findByText(sentence);
});
