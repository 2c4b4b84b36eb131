// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StateIcon, type Tone } from '../../../src/ui/components/StateIcon.tsx';

const TONES: readonly Tone[] = ['good', 'calm', 'warn', 'bad', 'locked', 'muted'];

it('has a shape of its own for every tone, so that colour is not needed', () => {
  const shapes = TONES.map((tone) => render(<StateIcon tone={tone} />).container.querySelector('path')?.outerHTML);
  expect(new Set(shapes).size).toBe(TONES.length);
});

it('is decoration, which neither readers nor the Tab key meet', () => {
  const icon = render(<StateIcon tone="bad" />).container.querySelector('svg');
  expect(icon?.getAttribute('aria-hidden')).toBe('true');
  expect(icon?.getAttribute('focusable')).toBe('false');
});
