// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CertificationState } from '../../../src/domain/certifications/status.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { StateChip, stateWords } from '../../../src/ui/components/StateChip.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { on } from '../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const expiring = (daysLeft: number, text = '2026-12-15'): CertificationState => ({
  kind: 'expiring',
  daysLeft,
  expires: on(text),
});

/** The words that other people's scripts and screen readers rely on. */
const WORDS: readonly [CertificationState, string][] = [
  [{ kind: 'active' }, 'Active'],
  [expiring(23), 'Expires in 23 days'],
  [expiring(1), 'Expires in 1 day'],
  [expiring(71, '2027-02'), 'Expires in Feb 2027'],
  [expiring(-21, '2026-11'), 'Expires in Nov 2026'],
  [{ kind: 'expires-today' }, 'Expires today'],
  [{ kind: 'expired', expires: on('2026-01-01') }, 'Expired'],
  [{ kind: 'in-progress', minutesLeft: 30 }, 'In progress'],
  [{ kind: 'practicum-due', by: null }, 'Practicum due'],
  [{ kind: 'practicum-in-review', submittedOn: '2026-11-20' }, 'Practicum in review'],
  [{ kind: 'blocked', by: ['seo'] }, 'Prerequisite missing'],
];

describe('stateWords', () => {
  it.each(WORDS)('calls %o as promised', (state, words) => {
    expect(stateWords(state, NOW)).toBe(words);
  });

  it.each([
    [11 * HOUR_MS + 42 * 60_000 + 7_000, 'Retake locked 11:42:07'],
    [1, 'Retake locked 00:00:01'],
    [0, 'Retake locked 00:00:00'],
    [-HOUR_MS, 'Retake locked 00:00:00'],
  ])('counts a lock down with %i ms left', (ms, words) => {
    expect(stateWords({ kind: 'retake-locked', until: NOW + ms }, NOW)).toBe(words);
  });

  it('speaks French', () => {
    speak('fr');
    expect(stateWords(expiring(71, '2027-02'), NOW)).toBe('Expire en févr. 2027');
    expect(stateWords(expiring(1), NOW)).toBe('Expire dans 1 jour');
  });
});

describe('StateChip', () => {
  it.each([...WORDS, [{ kind: 'retake-locked', until: NOW }, 'Retake locked 00:00:00'] as const])(
    'shows %o by its words and a picture that readers skip',
    (state, words) => {
      const { container } = render(<StateChip state={state} now={NOW} />);
      expect(container.textContent).toBe(words);
      expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(1);
    },
  );
});
