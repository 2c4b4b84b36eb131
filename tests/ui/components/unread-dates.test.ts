// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { unreadDates } from '../../../src/ui/components/unread-dates.ts';

const DATES = ['earnedOn', 'expiresOn', 'practicumSubmittedOn'] as const;

/** A control as the browser leaves it when what was typed cannot be read: empty, with `badInput` set. */
function input(name: string, badInput: boolean): HTMLInputElement {
  const control = document.createElement('input');
  control.name = name;
  Object.defineProperty(control, 'validity', { value: { badInput } });
  return control;
}

function form(...controls: readonly HTMLInputElement[]): HTMLFormElement {
  const made = document.createElement('form');
  made.append(...controls);
  return made;
}

it('names the date fields that hold something that is no date', () => {
  const found = unreadDates(
    form(input('earnedOn', true), input('expiresOn', false), input('practicumSubmittedOn', true)),
    DATES,
  );
  expect(found.map(({ field, reason }) => [field, reason])).toEqual([
    ['earnedOn', 'impossible-day'],
    ['practicumSubmittedOn', 'impossible-day'],
  ]);
});

it('passes over other fields, and a form that is not there', () => {
  expect(unreadDates(form(input('email', true), input('', true)), DATES)).toEqual([]);
  expect(unreadDates(null, DATES)).toEqual([]);
});
