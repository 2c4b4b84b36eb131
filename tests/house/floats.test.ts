import { describe, expect, it } from 'vitest';
import { floats } from './floats.ts';
import { sourceFile } from './source-file.ts';

function reasons(text: string, path = 'src/domain/points/a.ts'): string[] {
  return floats(sourceFile({ path, text })).map(({ reason }) => reason);
}

describe('floats', () => {
  it.each([
    ['const a = 0.5', 'holds the float 0.5'],
    ['const a = Number(text)', 'makes a number with Number()'],
    ['const a = +text', 'makes a number with +'],
    ['const a = parseFloat(text)', 'uses parseFloat'],
    ['const a = Number.parseInt(text, 10)', 'uses parseInt'],
    ['const a = big.toNumber()', 'uses toNumber'],
    ["const a = big['toNumber']()", 'uses toNumber'],
    ['const a = Math.round(amount * 100)', 'reckons with Math'],
  ])('objects to %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });

  it.each([
    'const a = 12',
    "const a = '62.50'",
    'const a = 10n ** 2n',
    'Number.isInteger(count)',
    '// 0.5 and Math.round',
  ])('has nothing against %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('looks only at points', () => {
    expect(reasons('const a = 0.5', 'src/ui/a.ts')).toEqual([]);
  });
});
