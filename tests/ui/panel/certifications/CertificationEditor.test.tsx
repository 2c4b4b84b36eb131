// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editCertification } from '../../../../src/jobs/save-certification.ts';
import { readDraft } from '../../../../src/store/queries/drafts.ts';
import { CertificationPage } from '../../../../src/ui/panel/certifications/CertificationPage.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import type { TestWorld } from '../../../fixtures/world.ts';

const ROW = certification({ expires: on('2027-03-01'), notes: 'as kept', link: 'https://example.com/a' });
const ROWS = { holders: [holder(), holder({ id: 'h-2', name: 'Ada Example', isMe: false })], certifications: [ROW] };

afterEach(() => {
  vi.restoreAllMocks();
});

async function editor(id: string | null = 'c-1', world?: TestWorld) {
  const options = world === undefined ? { rows: ROWS } : { world };
  const page = await renderPage(<CertificationPage id={id} />, options);
  await screen.findByRole('form', { name: 'Details' });
  const kept = async () => {
    const row = await page.world.database.certifications.get('c-1');
    if (row === undefined) throw new Error('The certification is not there.');
    return row;
  };
  const save = () => page.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...page, kept, save };
}

const field = (name: string) => screen.getByLabelText(name);
const enter = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const said = (words: string | RegExp) => screen.findByText(words);

describe('typing', () => {
  it('is kept without Save and found again after the page was closed', async () => {
    const { user, world, unmount, kept } = await editor();
    await user.type(field('Notes'), ' and more');
    unmount();
    await waitFor(async () => expect(await readDraft(world.database, 'certification|c-1')).not.toBeNull());
    expect((await kept()).notes).toBe('as kept');

    await editor('c-1', world);
    expect(field('Notes')).toHaveProperty('value', 'as kept and more');
    screen.getByText('This is what you typed before and did not save.');
  });

  it('can be discarded', async () => {
    const { user, world } = await editor();
    expect(screen.queryByRole('button', { name: 'Discard changes' })).toBeNull();
    enter('Notes', 'other');
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(field('Notes')).toHaveProperty('value', 'as kept'));
    expect(await readDraft(world.database, 'certification|c-1')).toBeNull();
  });
});

describe('Save', () => {
  it('says so after the commit and not before, and forgets the draft', async () => {
    const { save, world, kept } = await editor();
    enter('Notes', 'new');
    const atCommit = vi.fn();
    world.database.certifications.hook('updating', () => atCommit(screen.queryByText('“Inbound Marketing” saved.')));
    world.database.certifications.hook('creating', () => atCommit(screen.queryByText('“Inbound Marketing” saved.')));
    await save();
    await said('“Inbound Marketing” saved.');
    expect(atCommit.mock.calls).toEqual([[null]]);
    expect(await kept()).toMatchObject({ notes: 'new', revision: 2, expires: on('2027-03-01') });
    await waitFor(async () => expect(await readDraft(world.database, 'certification|c-1')).toBeNull());
  });

  it('can be taken back', async () => {
    const { user, save, kept } = await editor();
    enter('Notes', 'new');
    await save();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await said('Taken back.');
    expect(await kept()).toMatchObject({ notes: 'as kept', revision: 3 });
    await waitFor(() => expect(field('Notes')).toHaveProperty('value', 'as kept'));
  });

  it('adds a new one once, however often it is clicked, and goes to it', async () => {
    const { user, world } = await editor(null);
    await user.type(field('Certification'), 'Email Marketing');
    enter('Earned on', '2026-05-05');
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await said('“Email Marketing” saved.');
    const added = (await world.database.certifications.toArray()).filter(({ id }) => id !== 'c-1');
    expect(added).toMatchObject([
      { name: 'Email Marketing', catalogueId: 'email-marketing', holderId: 'h-1', earned: on('2026-05-05') },
    ]);
    expect(location.hash).toBe(`#/certifications/${added[0]?.id}`);
  });

  it.each([
    ['ada example', 'h-2'],
    ['Me', 'h-1'],
  ])('gives it to the holder meant by "%s"', async (name, holderId) => {
    const { save, kept, world } = await editor();
    enter('Holder', name);
    enter('Notes', 'x');
    await save();
    await said(/saved\.$/);
    expect((await kept()).holderId).toBe(holderId);
    expect(await world.database.holders.count()).toBe(2);
  });

  it('makes a holder of a name that is new', async () => {
    const { save, kept, world } = await editor();
    enter('Holder', 'Bob Example');
    await save();
    await said(/saved\.$/);
    expect(await world.database.holders.get((await kept()).holderId)).toMatchObject({
      name: 'Bob Example',
      isMe: false,
    });
  });
});

describe('what changed elsewhere in the meantime', () => {
  it('stays, and what was typed is saved beside it', async () => {
    const { save, world, kept } = await editor();
    enter('Notes', 'typed here');
    await act(() => editCertification(world, ROW, { favourite: true, link: 'https://example.com/b' }));
    await waitFor(() => expect(field('Certificate link')).toHaveProperty('value', 'https://example.com/b'));
    await save();
    await said(/saved\.$/);
    expect(await kept()).toMatchObject({ notes: 'typed here', favourite: true, link: 'https://example.com/b' });
  });

  it('is never overwritten by the same field typed here', async () => {
    const { user, save, world, kept } = await editor();
    enter('Notes', 'typed here');
    await act(() => editCertification(world, ROW, { notes: 'typed elsewhere' }));
    await waitFor(async () => expect((await kept()).revision).toBe(2));
    await save();
    await said(/^It was changed in another window in the meantime, so nothing was overwritten/);
    expect((await kept()).notes).toBe('typed elsewhere');
    expect(field('Notes')).toHaveProperty('value', 'typed here');
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(field('Notes')).toHaveProperty('value', 'typed elsewhere'));
  });

  it('is noticed even in the moment of saving', async () => {
    const { save, world, kept } = await editor();
    enter('Notes', 'typed here');
    vi.spyOn(world.database.certifications, 'bulkGet').mockResolvedValueOnce([{ ...ROW, revision: 9 }] as never);
    await save();
    await said(/so nothing was overwritten/);
    expect((await kept()).notes).toBe('as kept');
    expect(field('Notes')).toHaveProperty('value', 'typed here');
  });
});

describe('what is refused', () => {
  it.each<[string, string, string]>([
    ['Certification', '  ', 'Fill this in.'],
    ['Holder', '', 'Fill this in.'],
    ['E-mail', 'ada@', 'Enter an e-mail address, such as name@company.example.'],
    ['Earned on', '2001-01-01', 'Not before Jan 1, 2006.'],
    ['Certificate link', 'javascript:alert(1)', 'Enter a web address that starts with https://.'],
  ])('at %s, "%s", is said there and nothing is saved', async (name, value, words) => {
    const { save, kept } = await editor();
    enter(name, value);
    await save();
    expect(screen.getByText(words).id).toBe(field(name).getAttribute('aria-describedby'));
    expect(document.activeElement).toBe(field(name));
    expect((await kept()).revision).toBe(1);
    expect(screen.queryByText(/saved\.$/)).toBeNull();
  });

  it('leads to the first wrong field of the page', async () => {
    const { user, save } = await editor();
    await user.selectOptions(field('Stage'), 'In progress');
    enter('Certificate link', 'nowhere');
    enter('Course minutes left', 'some');
    await save();
    expect(document.activeElement).toBe(field('Course minutes left'));
  });

  it('stays in view when its field would be hidden', async () => {
    const { user, save } = await editor();
    await user.selectOptions(field('Stage'), 'In progress');
    enter('Course minutes left', 'some');
    await user.selectOptions(field('Stage'), 'Complete');
    await save();
    screen.getByText('“some” is not a whole number.');
    expect(document.activeElement).toBe(field('Course minutes left'));
  });

  it('is a date that the browser could not read', async () => {
    const { save, kept } = await editor();
    enter('Notes', 'new');
    Object.defineProperty(field('Earned on'), 'validity', { value: { badInput: true } });
    await save();
    expect(document.activeElement).toBe(field('Earned on'));
    expect((await kept()).revision).toBe(1);
  });
});
