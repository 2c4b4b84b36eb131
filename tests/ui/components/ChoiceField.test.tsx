// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { type Choice, ChoiceField } from '../../../src/ui/components/ChoiceField.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';

const CHOICES: readonly Choice[] = [
  { value: 'CI', label: 'Côte d’Ivoire', code: 'CI' },
  { value: 'DE', label: 'Germany', code: 'DE' },
  { value: 'GH', label: 'Ghana', code: 'GH', note: 'far away' },
];

interface PageProps {
  readonly start: string | null;
  readonly onPicked: (value: string | null) => void;
}

function Page({ start, onPicked }: PageProps) {
  const [value, setValue] = useState(start);
  const pick = (next: string | null) => {
    onPicked(next);
    setValue(next);
  };
  return (
    <>
      <ChoiceField label="Country" value={value} choices={CHOICES} onPick={pick} error="wrong" />
      <button type="button">next</button>
    </>
  );
}

async function field(start: string | null = null) {
  const picked: (string | null)[] = [];
  const page = await renderPage(<Page start={start} onPicked={(value) => picked.push(value)} />);
  return { ...page, picked, input: screen.getByRole('combobox', { name: 'Country' }) };
}

it('narrows the list without accents and takes what Enter is pressed on', async () => {
  const { user, picked, input } = await field();
  expect(input).toHaveProperty('value', '');
  await user.type(input, 'ivoi');
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Côte d’Ivoire']);
  await user.keyboard('{Enter}');
  expect(picked).toEqual(['CI']);
  expect(input).toHaveProperty('value', 'Côte d’Ivoire');
});

it('takes a code that was typed in full and left', async () => {
  const { user, picked, input } = await field('DE');
  await user.clear(input);
  await user.type(input, 'gh');
  await user.tab();
  expect(picked.at(-1)).toBe('GH');
  expect(input).toHaveProperty('value', 'Ghana');
});

it('returns to what holds when what was typed is nothing', async () => {
  const { user, picked, input } = await field('DE');
  await user.type(input, 'xyz');
  await screen.findByText('Nothing is called that.');
  await user.tab();
  expect(picked).toEqual([]);
  expect(input).toHaveProperty('value', 'Germany');
});

it('holds nothing once it is emptied', async () => {
  const { user, picked, input } = await field('DE');
  await user.clear(input);
  await user.tab();
  expect(picked).toEqual([null]);
  expect(input).toHaveProperty('value', '');
});

it('says its error', async () => {
  const { input } = await field();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  screen.getByText('wrong');
});

it('shows no more matches than asked for', async () => {
  const { user } = await renderPage(
    <ChoiceField label="Country" value={null} choices={CHOICES} most={2} onPick={() => undefined} />,
  );
  await user.click(screen.getByRole('combobox', { name: 'Country' }));
  expect(await screen.findAllByRole('option')).toHaveLength(2);
});

function Free({ told }: { readonly told: string[] }) {
  const [text, setText] = useState('');
  const other = {
    text,
    onText: (typed: string) => {
      told.push(typed);
      setText(typed);
    },
    words: (typed: string) => `Found ${typed}`,
    onSettle: (typed: string) => told.push(`settled ${typed}`),
  };
  return <ChoiceField label="Country" value={null} choices={CHOICES} onPick={() => undefined} other={other} />;
}

it('holds a text that is none of the choices where it means something, and offers to settle on it', async () => {
  const told: string[] = [];
  const { user } = await renderPage(<Free told={told} />);
  const input = screen.getByRole('combobox', { name: 'Country' });
  await user.type(input, 'g ');
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'Germany',
    'Ghanafar away',
    'Found g',
  ]);
  await user.tab();
  expect(input).toHaveProperty('value', 'g ');
  await user.click(input);
  await user.click(await screen.findByRole('option', { name: 'Found g' }));
  expect(told).toEqual(['g', 'g ', 'settled g']);
});
