import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../src/domain/preferences.ts';
import { DESK_HOLDER_DRAFT, deskDraftKey, readDesk, readDeskDrafts } from '../../../src/store/queries/desk.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

const people = [holder(), holder({ id: 'h-2', name: 'Lin Okafor', isMe: false })];

describe('readDesk', () => {
  it('is empty where nobody holds anything', async () => {
    expect(await readDesk(database)).toEqual({
      holders: [],
      holder: null,
      certifications: [],
      preferences: DEFAULT_PREFERENCES,
    });
  });

  it('holds the living certifications of one holder, by name', async () => {
    await database.holders.bulkAdd(people);
    await database.certifications.bulkAdd([
      certification({ id: 'c-1', name: 'Sales' }),
      certification({ id: 'c-2', name: 'Content' }),
      certification({ id: 'c-3', name: 'Content' }),
      certification({ id: 'c-4', name: 'Another one', holderId: 'h-2' }),
      certification({ id: 'c-5', name: 'Deleted', deletedAt: 5 }),
    ]);
    const desk = await readDesk(database);
    expect(desk.holders.map(({ id }) => id)).toEqual(['h-1', 'h-2']);
    expect(desk.certifications.map(({ id }) => id)).toEqual(['c-2', 'c-3', 'c-1']);
  });

  it.each([
    ['the user', null, null, 'h-1'],
    ['the one chosen last elsewhere', null, 'h-2', 'h-2'],
    ['the one it was left with', 'h-2', 'h-1', 'h-2'],
    ['the one chosen last where the one it was left with is gone', 'h-9', 'h-2', 'h-2'],
    ['the user where both are gone', 'h-9', 'h-8', 'h-1'],
  ])('is about %s', async (_, left, lastHolderId, expected) => {
    await database.holders.bulkAdd(people);
    if (left !== null) await database.drafts.add({ key: DESK_HOLDER_DRAFT, value: left, updatedAt: 1 });
    await database.settings.add({ key: 'preferences', value: { lastHolderId } });
    expect((await readDesk(database)).holder?.id).toBe(expected);
  });
});

describe('readDeskDrafts', () => {
  it('gives what was typed for a holder, form by form', async () => {
    await database.drafts.bulkAdd([
      { key: deskDraftKey('email', 'h-1'), value: { kind: 'welcome' }, updatedAt: 1 },
      { key: deskDraftKey('score', 'h-2'), value: { examOn: '' }, updatedAt: 1 },
      { key: deskDraftKey('inbound', null), value: { company: 'a.example' }, updatedAt: 1 },
    ]);
    const drafts = await readDeskDrafts(database, 'h-1');
    expect(drafts.holderId).toBe('h-1');
    expect(drafts.kept.get('email')).toEqual({ kind: 'welcome' });
    expect(drafts.kept.get('score')).toBeUndefined();
    expect((await readDeskDrafts(database, null)).kept.get('inbound')).toEqual({ company: 'a.example' });
  });

  it('gives every form a place of its own', () => {
    const keys = (['transfer', 'email', 'inbound', 'score'] as const).map((form) => deskDraftKey(form, 'h-1'));
    expect(new Set([...keys, DESK_HOLDER_DRAFT]).size).toBe(5);
  });
});
