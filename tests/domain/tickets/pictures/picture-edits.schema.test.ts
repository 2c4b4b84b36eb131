import { describe, expect, it } from 'vitest';
import { keptEditingSchema, pictureEditsSchema } from '../../../../src/domain/tickets/pictures/picture-edits.schema.ts';
import { foundMark, mark } from '../../../fixtures/picture-rows.ts';

const EDITS = { crop: { x: 1, y: 2, width: 3, height: 4 }, marks: [mark(), foundMark('a')] };

describe('pictureEditsSchema', () => {
  it('takes edits as they are kept', () => {
    expect(pictureEditsSchema.parse(structuredClone(EDITS))).toEqual(EDITS);
  });

  it.each([
    ['nothing', undefined],
    ['another kind of mark', { ...EDITS, marks: [{ ...mark(), kind: 'blur' }] }],
    ['a place that is no number', { ...EDITS, marks: [{ ...mark(), x: Number.NaN }] }],
    ['a place beyond any picture', { ...EDITS, marks: [{ ...mark(), x: 1e9 }] }],
    ['an enormous text', { ...EDITS, marks: [{ ...mark(), text: 'x'.repeat(1_000) }] }],
    ['too many marks', { ...EDITS, marks: Array.from({ length: 5_001 }, () => mark()) }],
    ['something more', { ...EDITS, filter: 'blur' }],
  ])('refuses %s', (_, value) => {
    expect(pictureEditsSchema.safeParse(value).success).toBe(false);
  });
});

describe('keptEditingSchema', () => {
  it('takes what an editor keeps and refuses half of it', () => {
    const kept = { edits: EDITS, name: 'Contacts', keepOriginal: false };
    expect(keptEditingSchema.parse(structuredClone(kept))).toEqual(kept);
    expect(keptEditingSchema.safeParse({ ...kept, keepOriginal: 'no' }).success).toBe(false);
    expect(keptEditingSchema.safeParse({ edits: EDITS, name: 'Contacts' }).success).toBe(false);
  });
});
