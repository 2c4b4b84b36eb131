// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CatalogueEntry, SourcedFact } from '../../../../src/domain/certifications/catalogue.ts';
import { KnownFacts } from '../../../../src/ui/panel/certifications/KnownFacts.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

function fact<Value>(value: Value, official: boolean, date = '2023-05-26'): SourcedFact<Value> {
  return { value, official, date, source: 'https://source.example' };
}

const ENTRY: CatalogueEntry = {
  id: 'made-up',
  name: { en: 'Made up' },
  alsoCalled: [],
  slugs: [],
  kind: 'partner',
  source: 'https://source.example',
  prerequisites: fact(['inbound-marketing', 'not-in-the-catalogue'], true),
  practicum: fact(true, true, '2018-04-24'),
  exam: {
    questions: fact(60, false),
    correctToPass: fact(45, false),
    passShare: fact(0.75, true),
    limitMinutes: [fact(75, true, '2018-05-23'), fact(1, false, '2025-01-02')],
  },
  validityMonths: [fact(12, false), fact(1, false, '2024-01-01')],
};

function shown(entry: CatalogueEntry): string[] {
  render(<KnownFacts entry={entry} />);
  const region = screen.getByRole('region', { name: 'What is published about it' });
  return [...region.querySelectorAll('dl > div')].map(
    (line) => `${line.querySelector('dt')?.textContent}: ${line.querySelector('dd')?.textContent}`,
  );
}

it('says of every fact whether HubSpot or somebody else states it, and when', () => {
  expect(shown(ENTRY)).toEqual([
    'Kind: Partners only',
    'Needs first: Inbound Marketing, not-in-the-catalogue HubSpot, 2023-05-26',
    'Practicum: Yes HubSpot, 2018-04-24',
    'Questions: 60 third party, 2023-05-26',
    'Correct answers to pass: 45 third party, 2023-05-26',
    'Share to pass: 75% HubSpot, 2023-05-26',
    'Time limit: 75 minutes HubSpot, 2018-05-23',
    'Time limit: 1 minute third party, 2025-01-02',
    'Validity: 12 months third party, 2023-05-26',
    'Validity: 1 month third party, 2024-01-01',
  ]);
});

it('lists nothing that is not known, and says so', () => {
  const { id, name, alsoCalled, slugs, source } = ENTRY;
  expect(shown({ id, name, alsoCalled, slugs, source, kind: 'topical', kindIsProbable: true })).toEqual([
    'Kind: Topical (probably)',
  ]);
  screen.getByText('What is not listed is not published where we could read it.');
});

it('says that there is no practicum when that is stated', () => {
  expect(shown({ ...ENTRY, practicum: fact(false, true) })).toContain('Practicum: No HubSpot, 2023-05-26');
});

it('speaks French', () => {
  speak('fr');
  render(<KnownFacts entry={ENTRY} />);
  expect(screen.getByRole('region').textContent).toContain('tiers, 2023-05-26');
  expect(screen.getByRole('region').textContent).toMatch(/75\s%/);
});
