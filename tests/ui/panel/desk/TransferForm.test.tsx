import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../../src/jobs/save-draft.ts';
import { deskDraftKey } from '../../../../src/store/queries/desk.ts';
import { TransferForm } from '../../../../src/ui/panel/desk/TransferForm.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const OLD = 'ada@old.example';
const rows = [
  certification({
    id: 'c-1',
    name: 'Content',
    email: OLD,
    catalogueId: 'content-marketing',
    expires: on('2027-03-04'),
  }),
  certification({ id: 'c-2', name: 'Sales', email: OLD, expires: on('2026-01-02') }),
  certification({
    id: 'c-3',
    name: 'Partner',
    email: OLD,
    catalogueId: 'solutions-partner',
    expires: on('2027-03-04'),
  }),
];

async function form(addresses: readonly string[] = [OLD], kept: unknown = undefined) {
  const world = testWorld();
  if (kept !== undefined) await saveDraft(world, deskDraftKey('transfer', 'h-1'), kept);
  return renderPage(<TransferForm holder={holder()} certifications={rows} addresses={addresses} kept={kept} />, {
    world,
    rows: { holders: [holder()], certifications: rows },
  });
}
const from = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Old address' });
const to = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New address' });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const mark = () => screen.queryByRole<HTMLButtonElement>('button', { name: 'Mark as transferred' });

describe('TransferForm', () => {
  it('starts from the only address on record, and from none where there are several', async () => {
    const { unmount } = await form();
    expect(from().value).toBe(OLD);
    unmount();
    await form([OLD, 'ada@third.example']);
    expect(from().value).toBe('');
  });

  it('ticks what plainly moves, for the account that was named', async () => {
    const { user } = await form();
    expect(mark()).toBeNull();
    await user.type(to(), 'ada@new.example');
    const ticked = () => [box(/^Content/), box(/^Sales/), box(/^Partner/)].map(({ checked }) => checked);
    expect(ticked()).toEqual([true, false, false]);
    const account = screen.getByRole('combobox', { name: 'The new address belongs to' });
    await user.selectOptions(account, 'a solutions partner’s account');
    expect(ticked()).toEqual([true, false, true]);
    await user.selectOptions(account, 'another account');
    expect(ticked()).toEqual([true, false, false]);
    expect(screen.getAllByText('Does not move')).toHaveLength(2);
  });

  it('says that nothing is under an address, and offers nothing to mark', async () => {
    const { user } = await form([]);
    await user.type(from(), 'ada@third.example');
    await user.type(to(), 'ada@new.example');
    expect(screen.getByText('No certification is kept under ada@third.example.')).toBeTruthy();
    expect(mark()).toBeNull();
  });

  it('marks what is ticked, says so, starts anew and takes it back', async () => {
    const { user, world } = await form();
    await user.type(to(), 'ada@new.example');
    await user.click(box(/^Sales/));
    await user.click(box(/^Content/));
    await user.click(mark() ?? document.body);
    await screen.findByText('1 certification is now under ada@new.example.');
    const emails = async () => (await world.database.certifications.orderBy('id').toArray()).map(({ email }) => email);
    expect(await emails()).toEqual([OLD, 'ada@new.example', OLD]);
    expect((await world.database.holders.get('h-1'))?.formerEmails).toEqual([OLD]);
    expect(to().value).toBe('');
    expect(document.activeElement).toBe(from());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back.');
    expect(await emails()).toEqual([OLD, OLD, OLD]);
    expect((await world.database.holders.get('h-1'))?.formerEmails).toEqual([]);
  });

  it('has nothing to do where nothing is ticked', async () => {
    const { user } = await form();
    await user.type(to(), 'ada@new.example');
    await user.click(box(/^Content/));
    expect(mark()?.disabled).toBe(true);
  });

  it('keeps the form when another page was quicker', async () => {
    const { user, world } = await form();
    await user.type(to(), 'ada@new.example');
    await world.database.certifications.update('c-1', { revision: 2 });
    await user.click(mark() ?? document.body);
    await screen.findByText(/changed in another window/);
    expect(to().value).toBe('ada@new.example');
    expect((await world.database.holders.get('h-1'))?.formerEmails).toEqual([]);
  });

  it('says at the field what is wrong with an address once it is left', async () => {
    const { user } = await form();
    await user.type(to(), 'ada@');
    expect(to().getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    expect(to().getAttribute('aria-invalid')).toBe('true');
    await user.clear(to());
    await user.type(to(), 'ADA@old.example');
    expect(screen.getByText(/^This is the old address/)).toBeTruthy();
  });

  it('keeps what is typed, and drops it when it is cleared', async () => {
    const { user, world } = await form();
    const draft = () => world.database.drafts.get(deskDraftKey('transfer', 'h-1'));
    await user.type(to(), 'ada@new.example');
    await waitFor(async () =>
      expect((await draft())?.value).toEqual({ from: OLD, to: 'ada@new.example', newAccount: 'unknown' }),
    );
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(to().value).toBe(''));
    expect(await draft()).toBeUndefined();
  });

  it('goes on with what was typed before', async () => {
    await form([OLD], { from: 'ada@x.example', to: 'ada@y.example', newAccount: 'partner' });
    expect([from().value, to().value]).toEqual(['ada@x.example', 'ada@y.example']);
  });

  it('lets a certification expire while it is open', async () => {
    const { user, world } = await form();
    await user.type(to(), 'ada@new.example');
    expect(box(/^Content/).checked).toBe(true);
    world.setNow(Date.parse('2027-03-05T09:00Z'));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(box(/^Content/).checked).toBe(false);
  });
});
