import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, pictureExtension, pictureFileNames } from '../../../../src/domain/tickets/pictures/file-names.ts';

describe('fileNameOf', () => {
  it.each([
    ['Import of contacts fails', 'Import of contacts fails'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['ends with dots...', 'ends with dots'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['console', 'console'],
    ['photo.JPG', 'photo'],
    ['two\nlines\tand\u0000more', 'two lines and more'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['日本語のチケット', '日本語のチケット'],
    ['', 'ticket'],
    [' ./ ', 'ticket'],
    ['\ud800', '\ufffd'],
  ])('of %j is %j', (title, name) => {
    expect(fileNameOf(title, 'ticket')).toBe(name);
  });

  it('is a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf(title, 'ticket');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
        expect(name).toMatch(/^[^ .]/u);
        expect(/[ .]$/.test(name)).toBe(false);
        expect(name.isWellFormed()).toBe(true);
        expect([...name].length).toBeLessThanOrEqual(61);
      }),
    );
  });
});

describe('pictureFileNames', () => {
  it('numbers pictures, so that no two are the same', () => {
    expect(
      pictureFileNames([
        { name: 'Contacts', kind: 'image/png' },
        { name: 'CONTACTS.png', kind: 'image/jpeg' },
        { name: '?', kind: 'image/webp' },
      ]),
    ).toEqual(['01 Contacts.png', '02 CONTACTS.jpg', '03 picture.webp']);
  });
});

it.each([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
] as const)('ends %s with %s', (kind, extension) => {
  expect(pictureExtension(kind)).toBe(extension);
});
