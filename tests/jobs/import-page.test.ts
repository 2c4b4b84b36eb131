import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT_CHOICES, IMPORT_DRAFT, importPage } from '../../src/jobs/import-page.ts';
import { readDraft } from '../../src/store/queries/drafts.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const PAGE = {
  url: 'https://www.linkedin.example/in/lin-okafor/details/certifications/',
  title: 'Lin Okafor',
  text: 'Inbound Marketing\nHubSpot Academy\nIssued Feb 2026 · Expires Feb 2028',
  links: [{ href: 'https://academy.example/achievements/ab12cd34', text: 'Show credential' }],
};
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

describe('reading the page in front', () => {
  it('keeps it as the draft of the import screen, then opens that, and saves nothing else', async () => {
    world.browser.page = { kind: 'page', page: PAGE };
    expect(await importPage(world)).toBe('open-panel');
    expect((await readDraft(world.database, IMPORT_DRAFT))?.value).toEqual({ kind: 'page', page: PAGE });
    expect(world.browser.opened).toEqual(['/certifications/import']);
    expect(await world.database.certifications.count()).toBe(0);
  });

  it('drops what was chosen for what stood there before, and does so first', async () => {
    world.browser.page = { kind: 'page', page: PAGE };
    await world.database.drafts.put({ key: IMPORT_CHOICES, value: 'Chosen before', updatedAt: 1 });
    const put = vi.spyOn(world.database.drafts, 'put').mockRejectedValueOnce(new Error('disk'));
    await expect(importPage(world)).rejects.toThrow('disk');
    expect(put).toHaveBeenCalledOnce();
    expect(await readDraft(world.database, IMPORT_CHOICES)).toBeNull();
  });

  it.each(['not-granted', 'not-a-page'] as const)('says %s and leaves what was there', async (kind) => {
    await world.database.drafts.put({ key: IMPORT_DRAFT, value: 'Pasted before', updatedAt: 1 });
    await world.database.drafts.put({ key: IMPORT_CHOICES, value: 'Chosen before', updatedAt: 1 });
    world.browser.page = { kind };
    expect(await importPage(world)).toBe(kind);
    expect((await readDraft(world.database, IMPORT_DRAFT))?.value).toBe('Pasted before');
    expect((await readDraft(world.database, IMPORT_CHOICES))?.value).toBe('Chosen before');
    expect(world.browser.opened).toEqual([]);
  });

  it('has kept the page before the panel asks for it', async () => {
    world.browser.page = { kind: 'page', page: PAGE };
    const openPanel = world.browser.openPanel;
    let kept: unknown = null;
    Object.assign(world.browser, {
      openPanel: async (route: string) => {
        kept = (await readDraft(world.database, IMPORT_DRAFT))?.value;
        await openPanel(route);
      },
    });
    await importPage(world);
    expect(kept).toEqual({ kind: 'page', page: PAGE });
  });
});
