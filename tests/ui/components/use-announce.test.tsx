// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Undoable } from '../../../src/ui/components/undoable.ts';
import { useAnnounce } from '../../../src/ui/components/use-announce.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

interface Props {
  readonly outcomes: readonly Undoable[];
}

/** One button a change. */
function Changes({ outcomes }: Props) {
  const { settle, undoLast } = useAnnounce();
  return (
    <>
      {[...outcomes.entries()].map(([name, outcome]) => (
        <button key={name} type="button" onClick={() => settle(outcome, `Change ${name} saved.`)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={undoLast}>
        back
      </button>
    </>
  );
}

async function page(...outcomes: Undoable[]) {
  const { user, ...rest } = await renderPage(<Changes outcomes={outcomes} />);
  const click = (name: string) => user.click(screen.getByRole('button', { name }));
  return { ...rest, user, click };
}

const done = (undo: () => Promise<Undoable> = async () => ({ kind: 'done' })) => ({ kind: 'done', undo: vi.fn(undo) });
const said = (words: string | RegExp) => screen.findByText(words);

it('says what was done and takes it back at a click', async () => {
  const change = done();
  const { click } = await page(change);
  await click('0');
  await said('Change 0 saved.');
  await click('Undo');
  await said('Taken back.');
  expect(change.undo).toHaveBeenCalledOnce();
  await click('back');
  await said('There is nothing to take back.');
  expect(change.undo).toHaveBeenCalledOnce();
});

it('takes changes back latest first', async () => {
  const order: number[] = [];
  const change = (name: number) =>
    done(async () => {
      order.push(name);
      return { kind: 'done' };
    });
  const { click } = await page(change(0), change(1));
  await click('0');
  await click('1');
  await click('back');
  await click('back');
  await waitFor(() => expect(order).toEqual([1, 0]));
});

it('says that what moved on in the meantime was left', async () => {
  const { click } = await page(done(async () => ({ kind: 'changed-elsewhere' })));
  await click('0');
  await click('back');
  await said('It was changed again in the meantime, so it was left as it is.');
});

it.each([
  ['changed-elsewhere', /nothing was overwritten/],
  ['gone', /was deleted in the meantime. Nothing was saved./],
])('says why nothing was saved: %s', async (kind, words) => {
  const { click } = await page({ kind });
  await click('0');
  await screen.findByText(words);
  expect(screen.queryByText('Change 0 saved.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('offers no way back where there is none', async () => {
  const { click } = await page({ kind: 'done' });
  await click('0');
  await said('Change 0 saved.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('takes the change of its own message back, not the latest', async () => {
  const [first, second] = [done(), done()];
  const { click, user } = await page(first, second);
  await click('0');
  await click('1');
  const message = (await said('Change 0 saved.')).closest('[role="dialog"]');
  const undo = [...(message?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Undo');
  if (undo === undefined) throw new Error('The first message has no way back.');
  await user.click(undo);
  await said('Taken back.');
  expect(first.undo).toHaveBeenCalledOnce();
  expect(second.undo).not.toHaveBeenCalled();
});

it('speaks French', async () => {
  speak('fr');
  const { click } = await page(done());
  await click('0');
  await click('Annuler la modification');
  await said('C’est rétabli.');
});

it('says so when something could not be put back', async () => {
  const { click } = await page(done(async () => ({ kind: 'no-room' })));
  await click('0');
  await click('Undo');
  await said(/^It could not be taken back/);
});
