import { describe, expect, it } from 'vitest';
import { countBySource, verdictOfAll } from '../../../src/domain/import/source-description.ts';

describe('description of a source', () => {
  it('asks when any part asks', () => {
    expect(verdictOfAll(['day-first', 'ask', 'not-needed'])).toBe('ask');
    expect(verdictOfAll(['ask', 'contradictory'])).toBe('contradictory');
    expect(verdictOfAll(['not-needed', 'month-first'])).toBe('month-first');
    expect(verdictOfAll(['day-first', 'month-first'])).toBe('not-needed');
    expect(verdictOfAll([])).toBe('not-needed');
  });

  it('counts rows by reader', () => {
    expect(countBySource([{ source: 'links' }, { source: 'links' }, { source: 'table' }])).toEqual({
      links: 2,
      table: 1,
    });
  });
});
