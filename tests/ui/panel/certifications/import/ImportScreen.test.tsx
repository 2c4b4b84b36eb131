import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importCertifications } from '../../../../../src/jobs/import/certifications/import-certifications.ts';
import { IMPORT_CHOICES, IMPORT_DRAFT, importPage } from '../../../../../src/jobs/import-page.ts';
import { readAllCertifications, readHolders } from '../../../../../src/store/queries/certifications.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import {
  area,
  button,
  line,
  lines,
  openImport,
  paste,
  reviewed,
  sample,
  table,
  tickOf,
} from '../../../../fixtures/import-screen.tsx';
import { nextRejection } from '../../../../fixtures/next-rejection.ts';
import { certification, holder, on } from '../../../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../../../fixtures/world.ts';

// As they are, but for the moments in which a test holds them.
vi.mock('../../../../../src/store/queries/certifications.ts', { spy: true });
vi.mock('../../../../../src/jobs/import/certifications/import-certifications.ts', { spy: true });

const SEO = 'SEO, HubSpot Academy, expires 3 May 2028';
const TEAM = sample('team-fr.csv');
const PAGE = {
  url: 'https://www.linkedin.example/in/lin-okafor/details/certifications/',
  title: 'Lin Okafor',
  text: 'Inbound Marketing\nHubSpot Academy\nIssued Feb 2026 · Expires Feb 2028',
  links: [],
};
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
  vi.mocked(readHolders).mockReset();
  vi.mocked(importCertifications).mockReset();
});

const kept = async () => {
  const rows = await readAllCertifications(world.database);
  return rows.map(({ name, expires }) => `${name} ${expires?.on ?? '-'}`).sort();
};
const draft = async (key = IMPORT_DRAFT) => (await readDraft(world.database, key))?.value ?? null;
const told = () => lines().map(({ textContent }) => textContent);

/** Lets the next reading of the holders, with which reviews and imports begin, wait until the test says so. */
function holdHolders(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.mocked(readHolders).mockImplementationOnce(async () => {
    await promise;
    return [];
  });
  return resolve;
}

describe('what is found', () => {
  it.each<[string, readonly (readonly [RegExp, string, boolean])[]]>([
    [
      'linkedin-profile.txt',
      [
        [/Inbound Marketing/, 'New', true],
        [/Email Marketing/, 'New', true],
        [/Google Ads Search Certification/, 'New', false],
        [/SEO II/, 'New', true],
        [/Social Media Marketing/, 'New', true],
      ],
    ],
    [
      'team-fr.csv',
      [
        [/Inbound.*Personne A/, 'New', true],
        [/agences partenaires/, 'New', true],
        [/Sales Hub/, 'New', true],
        [/SEO.*31\/02\/2026/, 'Needs a look', false],
        [/Marketing digital.*Personne C/, 'New', true],
      ],
    ],
    [
      'certificates.md',
      [
        [/Revenue Operations/, 'New', true],
        [/HubSpot CMS for Developers/, 'New', true],
        [/Contextual Marketing/, 'New', true],
        [/Site Reliability Engineering Foundation/, 'New', false],
      ],
    ],
  ])('in %s is shown with its state and its tick', async (file, rows) => {
    const { user } = await openImport({ world });
    await reviewed(user, sample(file));
    expect(lines()).toHaveLength(rows.length);
    for (const [words, state, ticked] of rows) {
      expect(within(line(words)).getByText(state)).toBeTruthy();
      expect(tickOf(line(words)).checked).toBe(ticked);
    }
    expect(screen.getByText(`${rows.filter(([, , ticked]) => ticked).length} rows ticked`)).toBeTruthy();
    expect(await kept()).toEqual([]);
  });

  it('is told apart from what is kept already', async () => {
    const rows = {
      holders: [holder()],
      certifications: [
        certification({ id: 'c-1', catalogueId: 'seo', name: 'SEO', expires: on('2028-05-03') }),
        certification({ id: 'c-2', catalogueId: 'inbound', name: 'Inbound', expires: on('2027-05-03') }),
      ],
    };
    const { user } = await openImport({ world, rows });
    await reviewed(user, `${SEO}\nInbound, HubSpot Academy, expires 3 June 2028`);
    expect(line('SEO').textContent).toContain('Already known');
    expect(line('Inbound').textContent).toContain('Updates');
    expect(line('Inbound').textContent).toContain('Expires on: May 3, 2027 → Jun 3, 2028');
    expect([tickOf(line('SEO')).checked, tickOf(line('Inbound')).checked]).toEqual([false, true]);
  });

  it('is nothing: the sentence says so, and what was pasted is still there', async () => {
    const { user } = await openImport({ world });
    await paste(user, 'Dear all, lunch is at noon.');
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^No certification was found.*still here\.$/);
    expect((await area()).value).toBe('Dear all, lunch is at noon.');
    expect(document.activeElement).toBe(await area());
    // Another text has another chance.
    await user.type(await area(), '!');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('taking over', () => {
  it('keeps exactly what is ticked, says so, goes to the list and takes it back', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, `${SEO}\nInbound, HubSpot Academy, expires 4 May 2028\nEmail Marketing, HubSpot Academy`);
    await user.click(tickOf(line('Inbound')));
    await user.click(button('Import'));
    await screen.findByText('Imported: 2 new, 0 updated.');
    expect(await kept()).toEqual(['Email Marketing -', 'SEO 2028-05-03']);
    await waitFor(() => expect(location.hash).toBe('#/certifications'));
    await user.click(button('Undo'));
    await screen.findByText('Taken back.');
    expect(await kept()).toEqual([]);
    expect(await readHolders(world.database)).toEqual([]);
  });

  it('says so when nothing is ticked, until something is', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    await user.click(tickOf(line('SEO')));
    await user.click(button('Import'));
    expect(screen.getByRole('alert').textContent).toBe('Tick at least one row.');
    expect(location.hash).toBe('#/certifications/import');
    await user.click(tickOf(line('SEO')));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await kept()).toEqual([]);
  });

  it('is refused when another page was quicker, and can be tried again', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    vi.mocked(importCertifications).mockResolvedValueOnce({ kind: 'changed-elsewhere', added: 0, updated: 1 });
    await user.click(button('Import'));
    await screen.findByText(/changed in another window/);
    expect(tickOf(line('SEO')).checked).toBe(true);
    await user.click(button('Import'));
    await screen.findByText('Imported: 1 new, 0 updated.');
    expect(await kept()).toEqual(['SEO 2028-05-03']);
  });

  it('goes on when the screen is left meanwhile, and leads nobody away from where they are', async () => {
    const page = await openImport({ world });
    await reviewed(page.user, SEO);
    const goOn = holdHolders();
    await page.user.click(button('Import'));
    page.unmount();
    location.hash = '#/settings';
    goOn();
    await waitFor(async () => expect(await kept()).toEqual(['SEO 2028-05-03']));
    await waitFor(async () => expect(await draft()).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(location.hash).toBe('#/settings');
  });

  it('leaves the review as it was when it breaks', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    vi.mocked(importCertifications).mockImplementationOnce(async () => {
      throw new Error('disk');
    });
    const broken = nextRejection();
    await user.click(button('Import'));
    expect(await broken).toMatchObject({ message: 'disk' });
    expect(tickOf(line('SEO')).checked).toBe(true);
  });
});

describe('cancelling', () => {
  it('a reading leaves what was pasted and says so', async () => {
    const { user } = await openImport({ world });
    await paste(user, SEO);
    const goOn = holdHolders();
    await user.click(button('Review'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    goOn();
    await screen.findByText('Cancelled. Nothing was saved.');
    expect((await area()).value).toBe(SEO);
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.activeElement).toBe(await area());
  });

  it('a new reading leaves the review as it was', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, 'Certification,Expires\nSEO,03/04/2027\nInbound,05/06/2027\n');
    const before = told();
    const goOn = holdHolders();
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dates such as 03/04/2026' });
    await user.selectOptions(order, 'Month first (4 March)');
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(button('Cancel'));
    goOn();
    await screen.findByText('Cancelled. Nothing was saved.');
    expect(told()).toEqual(before);
    expect(order.value).toBe('');
  });

  it('a saving leaves everything as it was, ticks and all, and says so', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, `${SEO}\nInbound, HubSpot Academy`);
    await user.click(tickOf(line('Inbound')));
    const goOn = holdHolders();
    await user.click(button('Import'));
    expect(screen.getByText('Saving: 0 of 1')).toBeTruthy();
    await user.click(button('Cancel'));
    goOn();
    await screen.findByText('Cancelled. Nothing was saved.');
    expect([tickOf(line('SEO')).checked, tickOf(line('Inbound')).checked]).toEqual([true, false]);
    expect(await kept()).toEqual([]);
    expect(await readHolders(world.database)).toEqual([]);
    await user.click(button('Start over'));
    expect((await area()).value).toContain(SEO);
  });

  it('is not needed by who leaves: nothing more is said or shown', async () => {
    const page = await openImport({ world });
    await paste(page.user, SEO);
    const goOn = holdHolders();
    await page.user.click(button('Review'));
    page.unmount();
    const logged = vi.spyOn(console, 'error');
    await act(async () => goOn());
    expect(logged).not.toHaveBeenCalled();
  });
});

describe('what was pasted', () => {
  it('is there again after leaving, and says so', async () => {
    const page = await openImport({ world });
    await paste(page.user, TEAM);
    page.unmount();
    await waitFor(async () => expect(await draft()).toEqual({ kind: 'text', text: TEAM }));
    await openImport({ world });
    expect((await area()).value).toBe(TEAM);
    expect(screen.getByText('This is what you pasted before.')).toBeTruthy();
  });

  it('is there again after a review that nothing was chosen in', async () => {
    const page = await openImport({ world });
    await reviewed(page.user, SEO);
    page.unmount();
    await waitFor(async () => expect(await draft()).toEqual({ kind: 'text', text: SEO }));
    await openImport({ world });
    expect((await area()).value).toBe(SEO);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is gone once it is imported', async () => {
    const page = await openImport({ world });
    await reviewed(page.user, SEO);
    await page.user.click(button('Import'));
    await waitFor(() => expect(location.hash).toBe('#/certifications'));
    expect(await draft()).toBeNull();
    page.unmount();
    await openImport({ world });
    expect((await area()).value).toBe('');
  });

  it('is gone once it is cleared, and the focus is where the next goes', async () => {
    const { user } = await openImport({ world });
    await paste(user, 'Dear all');
    await user.click(button('Review'));
    await screen.findByRole('alert');
    await user.click(button('Clear'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await area()).value).toBe('');
    expect(document.activeElement).toBe(await area());
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    await waitFor(async () => expect(await draft()).toBeNull());
  });

  it('of a shape that nobody knows is passed over', async () => {
    await world.database.drafts.put({ key: IMPORT_DRAFT, value: { kind: 'text', text: 4 }, updatedAt: 1 });
    await openImport({ world });
    expect((await area()).value).toBe('');
  });
});

describe('a file', () => {
  const csv = (name = 'team.csv') => new File([TEAM], name, { type: 'text/csv' });
  const choose = () => screen.getByLabelText<HTMLInputElement>('Choose a file');

  it('is read at once when it is chosen, and what was pasted waits', async () => {
    const { user } = await openImport({ world });
    await paste(user, 'Looked at later');
    await user.upload(choose(), csv());
    await table();
    expect(screen.getByText(/From the file “team.csv”, read as utf-8/)).toBeTruthy();
    expect(lines()).toHaveLength(5);
    await user.click(button('Import'));
    await screen.findByText('Imported: 4 new, 0 updated.');
    await waitFor(() => expect(location.hash).toBe('#/certifications'));
    await waitFor(async () => expect(await draft()).toEqual({ kind: 'text', text: 'Looked at later' }));
  });

  it('is read when it is dropped anywhere on the page', async () => {
    await openImport({ world });
    const dropped = { dataTransfer: { files: [csv('dropped.csv')], types: ['Files'] } };
    expect(fireEvent.dragOver(document.body, dropped)).toBe(false);
    expect(fireEvent.drop(document.body, dropped)).toBe(false);
    await table();
    expect(screen.getByText(/From the file “dropped.csv”/)).toBeTruthy();
  });

  it('that is dropped on a review neither changes it nor takes the page away', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    const dropped = { dataTransfer: { files: [csv()], types: ['Files'] } };
    expect(fireEvent.drop(document.body, dropped)).toBe(false);
    expect(lines()).toHaveLength(1);
  });

  const large = csv('all.csv');
  Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 });
  it.each([
    ['too large', large, /^The file is 60 MB\. At most 50 MB/],
    ['a workbook', new File(['PK\x03\x04 xl/workbook.xml'], 'team.xlsx'), /^This is a workbook/],
    ['an archive', new File(['PK\x03\x04 Certifications.csv'], 'export.zip'), /^This is an archive/],
    ['a PDF', new File(['%PDF-1.7'], 'all.pdf'), /^This is a PDF/],
    ['a picture', new File(['GIF89a'], 'badge.gif'), /^This is a picture/],
    ['no text', new File([new Uint8Array([1, 0, 0, 2, 0, 0, 0, 9])], 'data.bin'), /^This file holds no text/],
  ])('that is %s is refused with its sentence, and what was pasted is still there', async (_what, file, words) => {
    const { user } = await openImport({ world });
    await paste(user, SEO);
    fireEvent.change(choose(), { target: { files: [file] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('alert').textContent).toContain('what you pasted is still here');
    expect((await area()).value).toBe(SEO);
  });
});

describe('a page that was read', () => {
  it('is reviewed in place of a text', async () => {
    world.browser.page = { kind: 'page', page: PAGE };
    await importPage(world);
    const { user } = await openImport({ world });
    expect(screen.getByText('From the page “Lin Okafor”')).toBeTruthy();
    expect((await area()).value).toBe('');
    await user.click(button('Review'));
    await table();
    expect(line('Inbound Marketing').textContent).toContain('Feb 2028');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('From the page “Lin Okafor”');
    await user.click(button('Import'));
    await screen.findByText('Imported: 1 new, 0 updated.');
    expect(await draft()).toBeNull();
  });

  it('is told by its address when it has no title', async () => {
    world.browser.page = { kind: 'page', page: { ...PAGE, title: '' } };
    await importPage(world);
    await openImport({ world });
    expect(screen.getByText(`From the page “${PAGE.url}”`)).toBeTruthy();
  });

  it('takes the place of what stood here, also when the same page is read again', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    world.browser.page = { kind: 'page', page: PAGE };
    await act(() => importPage(world));
    await screen.findByText('From the page “Lin Okafor”');
    await user.click(button('Review'));
    await table();
    world.setNow(world.now() + 5_000);
    world.browser.page = { kind: 'page', page: { ...PAGE, title: 'Lin Okafor, scrolled' } };
    await act(() => importPage(world));
    await screen.findByText('From the page “Lin Okafor, scrolled”');
  });

  it('gives way to what is typed, without taking the text area away', async () => {
    world.browser.page = { kind: 'page', page: PAGE };
    await importPage(world);
    const { user } = await openImport({ world });
    const typedInto = await area();
    await user.type(typedInto, 'S');
    await waitFor(async () => expect(await draft()).toEqual({ kind: 'text', text: 'S' }));
    await user.type(typedInto, 'EO');
    expect(await area()).toBe(typedInto);
    expect(typedInto.value).toBe('SEO');
    expect(document.activeElement).toBe(typedInto);
    expect(screen.queryByText(/^From the page/)).toBeNull();
  });
});

describe('a table that nobody understands', () => {
  const odd = 'Client,Country,MRR\nAcme,US,1\nEdo,JP,2';

  it('is read as soon as its columns are named', async () => {
    const { user } = await openImport({ world });
    await paste(user, odd);
    await user.click(button('Review'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing says which column/);
    // The card below opens by itself.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'Certification');
    await table();
    // The headings stay headings.
    expect(lines()).toHaveLength(2);
    expect(line('Acme').textContent).toContain('Needs a look');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Client' }).value).toBe('name');
  });

  it('is asked again when the answer leaves nothing', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, 'Certification,Expires\nSEO,2027-01-02\n');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Certification', hidden: true }), 'Leave out');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Expires', hidden: true }), 'Leave out');
    await screen.findByRole('alert');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Certification' }), 'Certification');
    await table();
    expect(line('SEO').textContent).toContain('New');
  });
});

describe('the way through it', () => {
  it('leads the focus from step to step', async () => {
    const { user } = await openImport({ world });
    await reviewed(user, SEO);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(document.activeElement?.textContent).toBe('From what you pasted · 1 row found');
    await user.click(button('Start over'));
    expect(document.activeElement).toBe(await area());
    await user.clear(await area());
    await user.click(button('Review'));
    expect(screen.getByText('Paste something or choose a file first.')).toBeTruthy();
    expect((await area()).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(await area());
  });
});

describe('what was chosen in a review', () => {
  const bad = 'Certification,Expires\nSEO,03/04/2027\nInbound,05/06/2027\nEmail Marketing,2027-02-31\n';
  const order = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dates such as 03/04/2026' });

  /** Answers, corrects and unticks, then closes the page. */
  async function chosen() {
    const page = await openImport({ world });
    await reviewed(page.user, bad);
    await page.user.selectOptions(order(), 'Month first (4 March)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Mar 4, 2027'));
    await page.user.click(within(line('Email Marketing')).getByRole('button', { name: /^Edit/ }));
    await page.user.clear(screen.getByLabelText('Expires on'));
    await page.user.type(screen.getByLabelText('Expires on'), '2027-02-28');
    await page.user.click(tickOf(line('Inbound')));
    page.unmount();
    await waitFor(async () => expect(await draft(IMPORT_CHOICES)).not.toBeNull());
  }

  it('is there again at once, and says so', async () => {
    await chosen();
    expect(await draft(IMPORT_CHOICES)).toEqual({
      answers: { dateOrder: 'month-first' },
      edits: [['row-4', 'expires', '2027-02-28']],
      ticks: [['row-3', false]],
    });
    await openImport({ world });
    await table();
    expect(order().value).toBe('month-first');
    expect(line('SEO').textContent).toContain('Mar 4, 2027');
    expect(line('Email Marketing').textContent).toContain('Feb 28, 2027');
    expect(['SEO', 'Inbound', 'Email'].map((name) => tickOf(line(name)).checked)).toEqual([true, false, true]);
    expect(screen.getByText(/^You left off here/)).toBeTruthy();
  });

  it('outlives another answer', async () => {
    await chosen();
    const { user } = await openImport({ world });
    await table();
    await user.selectOptions(order(), 'Day first (3 April)');
    await waitFor(() => expect(line('SEO').textContent).toContain('Apr 3, 2027'));
    expect(line('Email Marketing').textContent).toContain('Feb 28, 2027');
    expect(tickOf(line('Inbound')).checked).toBe(false);
  });

  it.each<[string, (user: Awaited<ReturnType<typeof openImport>>['user']) => Promise<unknown>]>([
    ['starting over', (user) => user.click(button('Start over'))],
    [
      'importing',
      async (user) => {
        await user.click(button('Import'));
        await waitFor(() => expect(location.hash).toBe('#/certifications'));
      },
    ],
    [
      'reading a page',
      async () => {
        world.browser.page = { kind: 'page', page: PAGE };
        await act(() => importPage(world));
      },
    ],
  ])('is gone after %s', async (_how, leave) => {
    await chosen();
    const page = await openImport({ world });
    await table();
    await leave(page.user);
    await waitFor(async () => expect(await draft(IMPORT_CHOICES)).toBeNull());
    page.unmount();
    await openImport({ world });
    await area();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is there when the reading that brings it back was cancelled, until the text is another', async () => {
    await chosen();
    const goOn = holdHolders();
    const { user } = await openImport({ world });
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    goOn();
    await area();
    await user.click(button('Review'));
    await table();
    expect(line('SEO').textContent).toContain('Mar 4, 2027');
    expect(line('Email Marketing').textContent).toContain('Feb 28, 2027');
    expect(tickOf(line('Inbound')).checked).toBe(false);
    await user.click(button('Start over'));
    await waitFor(async () => expect(await draft(IMPORT_CHOICES)).toBeNull());
  });

  it('is gone when the text is changed', async () => {
    await chosen();
    const goOn = holdHolders();
    const { user } = await openImport({ world });
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    goOn();
    await user.type(await area(), 'x');
    await waitFor(async () => expect(await draft(IMPORT_CHOICES)).toBeNull());
  });

  it('of a shape that nobody knows is passed over', async () => {
    await world.database.drafts.bulkPut([
      { key: IMPORT_DRAFT, value: { kind: 'text', text: SEO }, updatedAt: 1 },
      { key: IMPORT_CHOICES, value: { answers: {}, edits: [['row-1', 'name']], ticks: [] }, updatedAt: 1 },
    ]);
    await openImport({ world });
    expect((await area()).value).toBe(SEO);
  });

  it('of a file is not kept', async () => {
    const page = await openImport({ world });
    await page.user.upload(screen.getByLabelText('Choose a file'), new File([bad], 'a.csv'));
    await table();
    await page.user.click(tickOf(line('SEO')));
    page.unmount();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await draft(IMPORT_CHOICES)).toBeNull();
  });
});
