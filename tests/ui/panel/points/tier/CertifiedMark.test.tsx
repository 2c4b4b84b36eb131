// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CertifiedMark } from '../../../../../src/ui/panel/points/tier/CertifiedMark.tsx';
import type { CertifiedPartner } from '../../../../../src/ui/panel/points/tier/use-partner-certification.ts';
import { certification } from '../../../../fixtures/rows.ts';

const held = certification({ id: 'c-9' });

it.each<[CertifiedPartner['found'], string, string]>([
  [{ kind: 'none' }, 'Not certified, as far as is kept here', '#/certifications/new'],
  [{ kind: 'unknown', certification: held }, 'Lin holds the certification, but its expiry', '#/certifications/c-9'],
  [
    { kind: 'valid', certification: held, until: '2027-01-15' },
    'Certified: Lin, until Jan 15, 2027.',
    '#/certifications/c-9',
  ],
  [
    { kind: 'expired', certification: held, until: '2026-01-15' },
    'Not certified: the certification of Lin',
    '#/certifications/c-9',
  ],
])('%o', (found, words, address) => {
  const { container } = render(<CertifiedMark certified={{ found, holder: 'Lin' }} />);
  expect(container.textContent).toContain(words);
  expect(screen.getByRole('link').getAttribute('href')).toBe(address);
});
