import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holderMeant,
  mergedDraft,
  readKeptDraft,
  storedDraft,
} from '../../../../src/ui/panel/certifications/editor-draft.ts';
import { speak } from '../../../fixtures/locale-messages.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const ME = holder();
const ADA = holder({ id: 'h-2', name: 'Ada Example', isMe: false });
const HOLDERS = [ME, ADA];

describe('storedDraft', () => {
  it('shows the fields of what is saved, its holder by name', () => {
    const row = certification({ holderId: 'h-2', earned: on('2026-03'), expires: on('2027-04-05'), minutesLeft: 7 });
    expect(storedDraft(row, HOLDERS, null)).toMatchObject({
      name: 'Inbound Marketing',
      holderId: 'Ada Example',
      earnedOn: '2026-03-01',
      earnedMonthOnly: true,
      expiresOn: '2027-04-05',
      expiresMonthOnly: false,
      minutesLeft: '7',
    });
  });

  it.each([
    [null, 'Me'],
    ['h-1', 'Me'],
    ['h-2', 'Ada Example'],
    ['gone', 'Me'],
  ])('begins a new one with the holder chosen last (%s)', (last, name) => {
    expect(storedDraft(null, HOLDERS, last)).toMatchObject({ holderId: name, name: '', stage: 'complete' });
  });
});

describe('holderMeant', () => {
  it.each([
    ['Ada Example', { id: 'h-2' }],
    ['  ada example ', { id: 'h-2' }],
    ['Me', { id: 'h-1' }],
    ['ME', { id: 'h-1' }],
    ['Bob Example ', { name: 'Bob Example' }],
  ])('reads "%s" as %o', (typed, meant) => {
    expect(holderMeant(typed, HOLDERS)).toEqual(meant);
  });

  it('means the user by "Me" when nobody is known yet, in the language of the page', () => {
    expect(holderMeant('Me', [])).toEqual({ name: '' });
    expect(holderMeant('Me', [holder({ name: 'Ada' })])).toEqual({ name: '' });
    speak('fr');
    expect(holderMeant('moi', [])).toEqual({ name: '' });
    expect(holderMeant('Me', [])).toEqual({ name: 'Me' });
  });
});

describe('readKeptDraft', () => {
  const draft = storedDraft(certification(), HOLDERS, null);

  it('reads what was kept', () => {
    const kept = { began: draft, draft: { ...draft, notes: 'half ty' } };
    expect(readKeptDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([null, undefined, 'text', 7, {}, draft, { began: draft }, { began: draft, draft: { ...draft, name: 1 } }])(
    'passes over anything else: %o',
    (kept) => {
      expect(readKeptDraft(kept)).toBeNull();
    },
  );
});

describe('mergedDraft', () => {
  const began = { a: 'a', b: 'b', c: false };

  it.each([
    ['nothing changed', began, began, began, false],
    ['something was typed', { ...began, a: 'typed' }, began, { ...began, a: 'typed' }, false],
    ['the record changed', began, { ...began, b: 'new', c: true }, { ...began, b: 'new', c: true }, false],
    [
      'both, in different fields',
      { ...began, a: 'typed' },
      { ...began, c: true },
      { a: 'typed', b: 'b', c: true },
      false,
    ],
    ['both, to the same', { ...began, a: 'same' }, { ...began, a: 'same' }, { ...began, a: 'same' }, false],
    ['both, to something else', { ...began, a: 'typed' }, { ...began, a: 'new' }, { ...began, a: 'typed' }, true],
  ])('when %s', (_what, draft, now, merged, clash) => {
    expect(mergedDraft({ began, draft }, now)).toEqual({ draft: merged, clash });
  });

  const fields = fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.constantFrom('1', '2', '3'), c: fc.boolean() });

  it('keeps everything that was typed and overwrites nothing without a clash', () => {
    fc.assert(
      fc.property(fields, fields, fields, (start, typed, now) => {
        const { draft, clash } = mergedDraft({ began: start, draft: typed }, now);
        for (const field of ['a', 'b', 'c'] as const) {
          const wasTyped = typed[field] !== start[field];
          expect(draft[field]).toBe(wasTyped ? typed[field] : now[field]);
          const overwritten = draft[field] !== now[field] && now[field] !== start[field];
          if (overwritten) expect(clash).toBe(true);
        }
      }),
    );
  });
});
