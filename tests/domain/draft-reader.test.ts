import { describe, expect, it } from 'vitest';
import { draftReader } from '../../src/domain/draft-reader.ts';

describe('draftReader', () => {
  it('hands on what was read and keeps what was not, field by field', () => {
    const { problems, take } = draftReader<'name' | 'minutes'>();
    expect(take('name', { kind: 'ok', value: 'Kite Flying' })).toBe('Kite Flying');
    expect(problems).toEqual([]);
    expect(take('name', { kind: 'problem', reason: 'missing', data: null })).toBeNull();
    expect(take('minutes', { kind: 'problem', reason: 'out-of-range', data: { least: 0, most: 9 } })).toBeNull();
    expect(problems).toEqual([
      { field: 'name', reason: 'missing', data: null },
      { field: 'minutes', reason: 'out-of-range', data: { least: 0, most: 9 } },
    ]);
  });
});
