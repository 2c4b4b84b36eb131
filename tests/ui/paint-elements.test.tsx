// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { Fragment, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { PopupSnapshot } from '../../src/domain/reminders/popup-snapshot.ts';
import { DAY_MS, HOUR_MS } from '../../src/domain/time.ts';
import { paintElements } from '../../src/ui/paint-elements.ts';
import { PopupFace } from '../../src/ui/popup/PopupFace.tsx';
import { LANGUAGES, speak } from '../fixtures/locale-messages.ts';
import { plainMarkup } from '../fixtures/plain-markup.ts';
import { NOW, SNAPSHOTS } from '../fixtures/popup-snapshots.ts';

const nothing = () => {};
const ACTIONS = {
  openPanel: nothing,
  logAttempt: nothing,
  newTicket: nothing,
  readPage: nothing,
  guardTab: nothing,
  answerReminders: nothing,
};

function face(snapshot: PopupSnapshot, now = NOW, notice: string | null = null): ReactNode {
  return <PopupFace snapshot={snapshot} now={now} notice={notice} said={null} busy={false} actions={ACTIONS} />;
}

function painted(node: ReactNode): Element {
  const parent = document.createElement('div');
  paintElements(parent, node);
  return parent;
}

function rendered(node: ReactNode): Element {
  return render(node).container;
}

const examples = Object.entries(SNAPSHOTS).flatMap(([name, snapshot]) =>
  LANGUAGES.flatMap((language) => [0, 12 * HOUR_MS, 40 * DAY_MS].map((ms) => ({ name, snapshot, language, ms }))),
);

describe('paintElements', () => {
  it.each(examples)('draws $name as React does, in $language after $ms ms', ({ snapshot, language, ms }) => {
    speak(language);
    const node = face(snapshot, NOW + ms);
    expect(painted(node).innerHTML).toBe(rendered(node).innerHTML);
  });

  it('draws a notice as React does', () => {
    const node = face(SNAPSHOTS.quiet, NOW, 'A & B <br>');
    expect(painted(node).innerHTML).toBe(rendered(node).innerHTML);
    expect(painted(node).textContent).toContain('A & B <br>');
  });

  it.each<[string, ReactNode]>([
    ['nothing', [null, undefined, true, false]],
    ['numbers and empty text', <p key="p">{[0, '', 'a', 1.5]}</p>],
    ['attributes', <output key="o" htmlFor="a" className="b" tabIndex={-1} data-on={true} aria-hidden={true} />],
    ['attributes that are off', <button key="b" type="button" disabled={false} hidden aria-pressed={false} />],
    [
      'a fragment',
      <Fragment key="f">
        a<b>c</b>
      </Fragment>,
    ],
    [
      'a picture',
      <svg key="s" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
        <path d="M0 0" />
      </svg>,
    ],
    ['a style', <p key="y" style={{ paddingBlockStart: '12px', color: 'red' }} />],
    ['a field', <input key="i" type="search" value="" placeholder="Name" onChange={() => {}} />],
    [
      'a choice',
      <select key="c" value="b" onChange={() => {}}>
        <option value="a">A</option>
        <option value="b">B</option>
      </select>,
    ],
    ['a time', <time key="t" dateTime="2026-11-22" />],
  ])('draws %s as React does', (_what, node) => {
    expect(plainMarkup(painted(node))).toBe(plainMarkup(rendered(node)));
  });

  it('chooses what is chosen', () => {
    const choice = painted(
      <select value="b" onChange={() => {}}>
        <option value="a">A</option>
        <option value="b">B</option>
      </select>,
    );
    expect(choice.querySelector('select')).toHaveProperty('value', 'b');
  });

  it('keeps pictures pictures and text text', () => {
    const many = painted(face(SNAPSHOTS['many items']));
    expect(many.querySelector('svg path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(many.querySelectorAll('script, img')).toHaveLength(0);
    expect(many.textContent).toContain('<script>alert("x")</script>');
  });
});
