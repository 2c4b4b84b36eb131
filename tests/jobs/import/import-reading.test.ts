import { describe, expect, it } from 'vitest';
import { refusedOutcome } from '../../../src/jobs/import/import-reading.ts';

describe('a refused outcome', () => {
  it('has no rows, and asks nothing', () => {
    expect(refusedOutcome({ reason: 'nothing-found' })).toEqual({
      rows: [],
      tables: [],
      dateOrder: 'not-needed',
      refusal: { reason: 'nothing-found' },
    });
  });
});
