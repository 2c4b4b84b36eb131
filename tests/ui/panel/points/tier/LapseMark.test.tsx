// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LapseMark } from '../../../../../src/ui/panel/points/tier/LapseMark.tsx';
import type { CertifiedPartner } from '../../../../../src/ui/panel/points/tier/use-partner-certification.ts';
import { certification } from '../../../../fixtures/rows.ts';
import { review, TODAY } from '../../../../fixtures/tier.ts';

const held = certification({ id: 'c-9' });

it.each<[CertifiedPartner['found'], RegExp, string]>([
  [
    { kind: 'none' },
    /^One lapse costs the tier\. A Solutions Partner certification must be valid/,
    '#/certifications/new',
  ],
  [{ kind: 'unknown', certification: held }, /its expiry is not entered here/, '#/certifications/c-9'],
  [
    { kind: 'valid', certification: held, until: '2027-01-14' },
    /^One lapse costs the tier\. .* expires on Jan 14, 2027, before that day/,
    '#/certifications/c-9',
  ],
  [{ kind: 'valid', certification: held, until: '2027-01-15' }, /is valid on that day/, '#/certifications/c-9'],
  [
    { kind: 'expired', certification: held, until: '2026-11-21' },
    /^One lapse costs the tier\. .* expired on Nov 21, 2026/,
    '#/certifications/c-9',
  ],
])('%o', (found, words, address) => {
  const { container } = render(
    <LapseMark certified={{ found, holder: 'Lin' }} reevaluation={review()} today={TODAY} />,
  );
  expect(container.textContent).toMatch(words);
  expect(screen.getByRole('link').getAttribute('href')).toBe(address);
});
