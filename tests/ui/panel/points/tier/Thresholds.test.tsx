// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Thresholds } from '../../../../../src/ui/panel/points/tier/Thresholds.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { TODAY } from '../../../../fixtures/tier.ts';

function Page({ start }: { readonly start: boolean }) {
  const [empty, setEmpty] = useState(start);
  return (
    <>
      <button type="button" onClick={() => setEmpty(!empty)}>
        Turn
      </button>
      <Thresholds book={bookWith()} today={TODAY} empty={empty} />
    </>
  );
}

const form = () => screen.queryByRole('group', { name: 'Gold' });
const press = (name: string) => screen.getByRole('button', { name });

it('stays open while it is filled in, until it is done', async () => {
  const { user } = await renderPage(<Page start={true} />);
  expect(form()).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  await user.click(press('Turn'));
  expect(form()).not.toBeNull();
  await user.click(press('Done'));
  expect(form()).toBeNull();
  screen.getByRole('link', { name: 'Change thresholds under Rules' });
});

it('is closed where thresholds are known, and offered again when they are gone', async () => {
  const { user } = await renderPage(<Page start={false} />);
  expect(form()).toBeNull();
  await user.click(press('Turn'));
  await user.click(press('Fill in thresholds'));
  expect(form()).not.toBeNull();
});
