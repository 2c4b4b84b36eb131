import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../../src/domain/certifications/certification.ts';
import { changeCertifications } from '../../../../src/jobs/change-certifications.ts';
import { openHolderBook } from '../../../../src/jobs/import/certifications/holder-book.ts';
import { holder } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const ME = holder({ id: 'h-me', name: 'Ada Moreau' });
const LIN = holder({ id: 'h-lin', name: 'Lin Okafor', isMe: false });

async function bookOf(...holders: readonly Holder[]) {
  const world = testWorld();
  await changeCertifications(world, { holders });
  return { world, book: await openHolderBook(world) };
}

describe('finding a holder', () => {
  it.each([
    ['Lin Okafor', 'h-lin'],
    ['  lin   OKAFOR ', 'h-lin'],
    ['Okafor, Lin', 'h-lin'],
    ['Lín Okafor', 'h-lin'],
    ['Ada Moreau', 'h-me'],
    ['', 'h-me'],
    ['  ', 'h-me'],
    ['—', 'h-me'],
  ])('takes "%s" for %s', async (name, id) => {
    const { book } = await bookOf(ME, LIN);
    expect(book.idOf(name)).toBe(id);
    expect(book.made()).toEqual([]);
  });

  it('takes a blank name for the user who has given none', async () => {
    const { book } = await bookOf(holder({ id: 'h-me', name: '' }), LIN);
    expect(book.idOf('')).toBe('h-me');
  });

  it('takes the user before somebody of the same name', async () => {
    const { book } = await bookOf(holder({ id: 'a', name: 'Ada Moreau', isMe: false }), ME);
    expect(book.idOf('ada moreau')).toBe('h-me');
  });

  it('takes the first of two others of the same name, as the review does', async () => {
    const { book } = await bookOf(
      holder({ id: 'b', name: 'Lin Okafor', isMe: false }),
      holder({ id: 'a', name: 'LIN OKAFOR', isMe: false }),
    );
    expect(book.idOf('Lin Okafor')).toBe('b');
  });

  it('does not take somebody whose name holds no letter for the user', async () => {
    const { book } = await bookOf(ME, holder({ id: 'h-odd', name: '***', isMe: false }));
    expect(book.idOf('')).toBe('h-me');
  });

  it('passes over one who was deleted', async () => {
    const { book } = await bookOf(ME, { ...LIN, deletedAt: 1 });
    expect(book.idOf('Lin Okafor')).not.toBe('h-lin');
    expect(book.made()).toHaveLength(1);
  });
});

describe('making a holder', () => {
  it('makes each new one once, whatever the spelling, with the name as first written', async () => {
    const { book, world } = await bookOf(ME);
    const id = book.idOf(' Bo Lindqvist ');
    expect(book.idOf('LINDQVIST BO')).toBe(id);
    expect(book.idOf('Cleo Park')).not.toBe(id);
    expect(book.made().map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Bo Lindqvist', false],
      ['Cleo Park', false],
    ]);
    expect(book.made()[0]).toMatchObject({ id, revision: 1, createdAt: world.now(), formerEmails: [] });
  });

  it.each(['', '***'])('makes the user of "%s" where there is none, without a name', async (name) => {
    const { book } = await bookOf(LIN);
    const id = book.idOf(name);
    expect(book.idOf('')).toBe(id);
    expect(book.made()).toMatchObject([{ id, isMe: true, name: '' }]);
  });

  it('keeps nothing by itself', async () => {
    const { book, world } = await bookOf(ME);
    book.idOf('Bo Lindqvist');
    expect(await world.database.holders.count()).toBe(1);
  });
});
