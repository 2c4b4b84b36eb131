import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BreakdownLine, breakdownOn } from '../../../src/domain/points/breakdown.ts';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { type Followed, followBreakdown, followTimeline } from '../../../src/domain/points/follow-ledger.ts';
import { equal } from '../../../src/domain/points/fraction.ts';
import { creditsIn, type LedgerView, ledgerView, withTouched } from '../../../src/domain/points/ledger-view.ts';
import type { Standing } from '../../../src/domain/points/standing.ts';
import { measuringDays, standingsOf, type Timeline, timelineOf } from '../../../src/domain/points/timeline.ts';
import { bookWith, client, pointEntry } from '../../fixtures/ledger.ts';
import { ledgerSteps } from '../../fixtures/ledger-steps.ts';

const make = creditMaker(bookWith());
const TODAY = '2025-11-22';
const DAYS = measuringDays(TODAY, 15, 12, 6);
const FILTER = { deal: 'sourced', market: null } as const;

function expectSame(a: Standing | undefined, b: Standing): void {
  for (const kind of ['sourced', 'assisted', 'managed', 'sold', 'total'] as const) {
    expect(a !== undefined && equal(a[kind], b[kind]), kind).toBe(true);
  }
}

it('comes to the same as working everything out anew, after any changes', () => {
  fc.assert(
    fc.property(ledgerSteps, (steps) => {
      let view: LedgerView = ledgerView([], [], make);
      let line: Followed<Timeline> | null = null;
      let parts: Followed<readonly BreakdownLine[]> | null = null;
      for (const { touched } of steps) {
        view = withTouched(view, touched, make);
        line = followTimeline(line, view, DAYS);
        parts = followBreakdown(parts, view, TODAY, FILTER);
        const whole = standingsOf(timelineOf(creditsIn(view), DAYS));
        const followed = standingsOf(line.result);
        for (const [at, { standing }] of whole.entries()) expectSame(followed[at]?.standing, standing);
        const lines = breakdownOn(creditsIn(view), TODAY, FILTER);
        expect(parts.result.map(({ clientId }) => clientId)).toEqual(lines.map(({ clientId }) => clientId));
        for (const [at, { standing }] of lines.entries()) expectSame(parts.result[at]?.standing, standing);
      }
    }),
    { numRuns: 60 },
  );
});

it('looks at no credits of clients that nothing happened to', () => {
  const clients = [client(), client({ id: 'bharat' })];
  const view = ledgerView(clients, [pointEntry(), pointEntry({ id: 'b', clientId: 'bharat' })], make);
  const line = followTimeline(null, view, DAYS);
  const parts = followBreakdown(null, view, TODAY, FILTER);
  const next = withTouched(view, { clients: [], pointEntries: [pointEntry({ id: 'c' })] }, make);
  const other = next.get('bharat');
  if (other === undefined) throw new Error('No client');
  Object.defineProperty(other, 'credits', {
    get: () => {
      throw new Error('looked at');
    },
  });
  expect(() => followTimeline(line, next, DAYS)).not.toThrow();
  expect(() => followBreakdown(parts, next, TODAY, FILTER)).not.toThrow();
  expect(() => followTimeline(null, next, DAYS)).toThrow('looked at');
});
