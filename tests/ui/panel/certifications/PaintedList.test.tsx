// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { paintElements } from '../../../../src/ui/paint-elements.ts';
import { PaintedList } from '../../../../src/ui/panel/certifications/PaintedList.tsx';
import { copiedLine, listCopy } from '../../../fixtures/list-copies.ts';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';
import { plainMarkup } from '../../../fixtures/plain-markup.ts';
import { on } from '../../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const COPY = listCopy({
  list: { show: 'active', sort: 'name' },
  total: 300,
  lines: [
    copiedLine({ expires: on('2027-02'), favourite: true }),
    copiedLine({ id: 'c-2', name: '<b>', holder: 'Zoé Example', expires: on('2026-11-30'), stage: 'in-progress' }),
    copiedLine({ id: 'c-3', name: 'Gone by', expires: on('2026-11-01') }),
  ],
});
const page = <PaintedList copy={COPY} moment={{ now: NOW, zone: 'Europe/Paris' }} />;

it.each(LANGUAGES)('is drawn without React as with it, in %s', (language) => {
  speak(language);
  const painted = document.createElement('div');
  paintElements(painted, page);
  const rendered = render(page).container;
  expect(plainMarkup(painted)).toBe(plainMarkup(rendered));
  const chosen = (root: Element) => [...root.querySelectorAll('select')].map(({ value }) => value);
  expect(chosen(painted)).toEqual(['active', 'name']);
  expect(chosen(rendered)).toEqual(['active', 'name']);
});

it('shows the lines that its filter leaves now, and how many there are of them', () => {
  render(page);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('.name')?.textContent)).toEqual(['Inbound Marketing', '<b>']);
  expect(items.map((item) => item.getAttribute('aria-setsize'))).toEqual(['299', '299']);
  expect(items[1]?.textContent).toContain('Expires in 8 days');
});
