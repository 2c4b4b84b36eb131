import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANGE_PRESETS } from '../../../../src/domain/day-range.ts';
import {
  choiceOf,
  keptChoice,
  questionOf,
  reportRoute,
  savedRoute,
  unknownIn,
} from '../../../../src/jobs/partner/reports/report-address.ts';
import { REPORT_KINDS } from '../../../../src/jobs/partner/reports/report-kinds.ts';

const KIND = kindOf('shared-created');

function kindOf(key: string) {
  const kind = REPORT_KINDS[key];
  if (kind === undefined) throw new Error(key);
  return kind;
}
const query = (text: string) => new URLSearchParams(text);
const queryOf = (route: string) => query(route.split('?')[1] ?? '');

const choices = fc.record({
  range: fc.oneof(
    fc.constantFrom(...RANGE_PRESETS).map((preset) => ({ preset, from: '', to: '' })),
    fc
      .constantFrom(['2026-01-01', ''], ['', '2026-02-01'], ['2026-01-01', '2026-02-01'])
      .map(([from = '', to = '']) => ({
        preset: 'own' as const,
        from,
        to,
      })),
  ),
  filters: fc.oneof(
    fc.constantFrom({}, { stage: 'won' }, { stage: 'open', source: 'assisted', kind: 'cross-sell' }),
    fc
      .string({ minLength: 1 })
      .filter((list) => list.trim() !== '')
      .map((list) => ({ stage: 'won', list })),
  ),
});

describe('the address of a report', () => {
  it('holds its days and its filters', () => {
    const asked = query('from=2026-01-01&to=2026-03-31&source=sourced');
    expect(choiceOf(KIND, asked)).toEqual({
      range: { preset: 'own', from: '2026-01-01', to: '2026-03-31' },
      filters: { source: 'sourced' },
    });
    expect(unknownIn(KIND, asked)).toEqual([]);
  });

  it('is read back as what it was made of, also where it was kept under a name', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(choiceOf(KIND, queryOf(reportRoute('shared-created', choice)))).toEqual(choice);
        const saved = savedRoute({ report: 'shared-created', ...keptChoice(choice) });
        expect(saved).toBe(reportRoute('shared-created', choice));
      }),
    );
  });

  it('says what it asks for in vain', () => {
    expect(unknownIn(KIND, query('stage=asleep&color=red&range=soon&from=2026-01-01'))).toEqual([
      'stage',
      'color',
      'range',
    ]);
    expect(choiceOf(KIND, query('stage=asleep&color=red')).filters).toEqual({});
    const all = kindOf('shared-all');
    expect(unknownIn(all, query('from=2026-01-01&stage=won'))).toEqual(['from']);
  });

  it('takes any list of clients, since only the database knows them, but not an empty one', () => {
    expect(choiceOf(KIND, query('list=l+1')).filters).toEqual({ list: 'l 1' });
    expect(unknownIn(KIND, query('list=l+1'))).toEqual([]);
    expect(choiceOf(KIND, query('list=+')).filters).toEqual({});
  });

  it('asks nothing while its days are none', () => {
    const ask = (text: string) => questionOf(KIND, choiceOf(KIND, query(text)), '2026-11-22');
    expect(ask('range=this-year')).toEqual({ today: '2026-11-22', from: '2026-01-01', to: '2026-12-31', filters: {} });
    expect(ask('')).toEqual({ today: '2026-11-22', from: null, to: null, filters: {} });
    expect(ask('from=2026-02-30')).toBeNull();
    expect(ask('from=2026-03-01&to=2026-02-01')).toBeNull();
  });

  it('leaves a report without days its rows', () => {
    const all = kindOf('shared-all');
    expect(questionOf(all, choiceOf(all, query('from=2026-03-01')), '2026-11-22')).toMatchObject({
      from: null,
      to: null,
    });
  });

  it('of a kept range that a later release knows is any day', () => {
    expect(savedRoute({ report: 'x/y', filters: { range: 'this-century' }, from: null, to: null })).toBe(
      '/partner/reports/x%2Fy',
    );
  });
});
