// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PopupFace } from '../../../src/ui/popup/PopupFace.tsx';
import { paintFirst } from '../../../src/ui/popup/paint-first.tsx';
import { UndoLine } from '../../../src/ui/popup/UndoLine.tsx';
import { NOW, popupItem, SNAPSHOTS, snapshot } from '../../fixtures/popup-snapshots.ts';

it('draws the popup that React draws afterwards', () => {
  const root = document.createElement('div');
  paintFirst(root, SNAPSHOTS['many reminders'], NOW);
  const nothing = () => {};
  const actions = {
    openPanel: nothing,
    logAttempt: nothing,
    newTicket: nothing,
    readPage: nothing,
    guardTab: nothing,
    answerReminders: nothing,
  };
  const said = <UndoLine words={null} onUndo={null} />;
  const later = render(
    <PopupFace
      snapshot={SNAPSHOTS['many reminders']}
      now={NOW}
      notice={null}
      said={said}
      busy={false}
      actions={actions}
    />,
  );
  expect(root.innerHTML).toBe(later.container.innerHTML);
});

it('leaves clicks to React', () => {
  const root = document.createElement('div');
  paintFirst(root, SNAPSHOTS['one reminder'], NOW);
  const html = root.innerHTML;
  for (const button of root.querySelectorAll('button')) button.click();
  expect(root.innerHTML).toBe(html);
});

it('draws of a long list what is in sight', () => {
  const root = document.createElement('div');
  const items = Array.from({ length: 40 }, (_, index) => popupItem({ subjectId: `c-${index}` }));
  paintFirst(root, snapshot({ items }), NOW);
  expect(root.querySelectorAll('li')).toHaveLength(12);
});
