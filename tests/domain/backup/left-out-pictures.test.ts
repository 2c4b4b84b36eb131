import { expect, it } from 'vitest';
import {
  asPictures,
  LEFT_OUT_TABLE,
  PICTURES_TABLE,
  withoutFile,
} from '../../../src/domain/backup/left-out-pictures.ts';

const holders = { rows: [{ id: 'h-1' }] };

it('is a picture without its file, and becomes one with an empty file', () => {
  const left = withoutFile({ id: 'p-1', name: 'Contacts', blob: new Blob(['x']) });
  expect(left).toEqual({ id: 'p-1', name: 'Contacts' });
  const read = asPictures(
    new Map([
      ['holders', holders],
      [LEFT_OUT_TABLE, { rows: [left] }],
    ]),
  );
  expect(read?.leftOut).toBe(true);
  expect(Object.fromEntries(read?.tables ?? [])).toEqual({
    holders,
    [PICTURES_TABLE]: { rows: [{ ...left, blob: '' }] },
  });
});

it('tells a backup without pictures from one of somebody who has none', () => {
  expect(asPictures(new Map([[LEFT_OUT_TABLE, { rows: [] }]]))?.leftOut).toBe(true);
  const whole = new Map([[PICTURES_TABLE, { rows: [] }]]);
  expect(asPictures(whole)).toEqual({ tables: whole, leftOut: false });
});

it('does not know what holds where both are there', () => {
  const both = new Map([
    [PICTURES_TABLE, { rows: [] }],
    [LEFT_OUT_TABLE, { rows: [] }],
  ]);
  expect(asPictures(both)).toBeNull();
});
