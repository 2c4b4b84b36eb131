// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { paintElements } from '../../../../src/ui/paint-elements.ts';
import { AsSeenOn } from '../../../../src/ui/panel/kept-screen/AsSeenOn.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each([
  ['en', 'As you saw it on Nov 21, 2026. Reading what it is now…'],
  ['fr', 'Tel que vous l’avez vu le 21 nov. 2026. Lecture de l’état actuel…'],
])('says in %s of which day the copy is, without React', (language, sentence) => {
  speak(language);
  const parent = document.createElement('div');
  paintElements(parent, AsSeenOn({ day: '2026-11-21' }));
  expect(parent.querySelector('[role=status]')?.textContent).toBe(sentence);
});
