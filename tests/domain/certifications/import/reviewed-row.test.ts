import { describe, expect, it } from 'vitest';
import { stateOf, tickFor } from '../../../../src/domain/certifications/import/reviewed-row.ts';

const change = { field: 'link', from: '', to: 'https://x.example' } as const;

describe('state and tick of a row', () => {
  it.each([
    ['new', [], null, []],
    ['known', [], 'c-1', []],
    ['updates', [], 'c-1', [change]],
    ['needs-a-look', [{ code: 'no-name' }], 'c-1', [change]],
    ['needs-a-look', [{ code: 'issuer-unknown' }], null, []],
    ['new', [{ code: 'not-hubspot', issuer: 'Google' }], null, []],
  ] as const)('is %s', (state, reasons, matches, changes) => {
    expect(stateOf(reasons, matches, changes)).toBe(state);
  });

  it('ticks what is HubSpot’s, new and sound', () => {
    expect(tickFor([{ code: 'unknown-name', written: 'x' }], true)).toBe(true);
    expect(tickFor([{ code: 'ambiguous-name', written: 'x', catalogueIds: [] }], true)).toBe(true);
    for (const isHubSpot of [false, null]) expect(tickFor([], isHubSpot)).toBe(false);
    for (const reason of [
      { code: 'no-name' },
      { code: 'already-known' },
      { code: 'duplicate', of: 'x' },
      { code: 'exam-link-only', track: '1' },
    ] as const) {
      expect(tickFor([reason], true)).toBe(false);
    }
  });
});
