import { describe, expect, it } from 'vitest';
import { livesOfPoints } from '../../../src/domain/points/lives-of-points.ts';
import { entryFields } from '../../fixtures/ledger.ts';

describe('livesOfPoints', () => {
  it.each([
    ['a sale counts twelve months', {}, [['sourced', '2026-03-02', '2027-03-02']]],
    ['of the last day of February', { soldOn: '2024-02-29' }, [['sourced', '2024-02-29', '2025-02-28']]],
    ['less where the client leaves', { endedOn: '2026-05-01' }, [['sourced', '2026-03-02', '2026-05-01']]],
    ['no day where the client left at once', { endedOn: '2026-03-02' }, []],
    ['managing counts without end', { deal: null, managedFrom: '2026-04-01' }, [['managed', '2026-04-01', null]]],
    [
      'until it ends',
      { deal: null, managedFrom: '2026-04-01', managedUntil: '2026-09-01' },
      [['managed', '2026-04-01', '2026-09-01']],
    ],
    [
      'or until the client leaves',
      { deal: null, managedFrom: '2026-04-01', managedUntil: '2026-09-01', endedOn: '2026-08-01' },
      [['managed', '2026-04-01', '2026-08-01']],
    ],
    [
      'both at once',
      { deal: 'assisted', managedFrom: '2026-03-02' },
      [
        ['assisted', '2026-03-02', '2027-03-02'],
        ['managed', '2026-03-02', null],
      ],
    ],
  ] as const)('%s', (_, change, lives) => {
    expect(livesOfPoints(entryFields(change), 12).map(({ kind, from, until }) => [kind, from, until])).toEqual(lives);
  });

  it("follows the user's number of months", () => {
    expect(livesOfPoints(entryFields(), 18)).toEqual([{ kind: 'sourced', from: '2026-03-02', until: '2027-09-02' }]);
  });
});
