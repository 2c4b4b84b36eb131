// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AttemptDraft } from '../../../src/domain/certifications/attempt-check.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { AttemptForm } from '../../../src/ui/components/AttemptForm.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';
import { testWorld } from '../../fixtures/world.ts';

/** 10:20:30 in Paris. */
const NOW = Date.parse('2026-11-22T09:20:30Z');
const MINUTE = Date.parse('2026-11-22T09:20Z');

async function form(props: { busy?: boolean; initial?: AttemptDraft } = {}) {
  const onLog = vi.fn();
  const onCancel = vi.fn();
  const page = await renderPage(<AttemptForm onLog={onLog} onCancel={onCancel} busy={false} {...props} />, {
    world: testWorld({ now: NOW }),
    bare: true,
  });
  const submit = () => page.user.click(screen.getByRole('button', { name: 'Log attempt' }));
  return { ...page, onLog, onCancel, submit };
}

const box = (name: string) => screen.getByRole('textbox', { name });
/** A browser gives a date field its value whole. */
const enter = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const outcome = () => screen.getByRole('combobox', { name: 'Outcome' });

describe('what it logs', () => {
  it('is by default a failure at the present minute that locks for twelve hours', async () => {
    const { submit, onLog } = await form();
    expect(screen.getByLabelText('Ended at')).toHaveProperty('value', '2026-11-22T10:20');
    await submit();
    expect(onLog).toHaveBeenCalledExactlyOnceWith({
      outcome: 'failed',
      endedAt: MINUTE,
      correct: null,
      questions: null,
      lock: { startedAt: MINUTE, reason: 'last-attempt', until: MINUTE + 12 * HOUR_MS },
    });
  });

  it('is a pass without a lock, with its score', async () => {
    const { user, submit, onLog } = await form();
    await user.selectOptions(outcome(), 'Passed');
    expect(screen.queryByText('Locks the exam for 12 hours from the end')).toBeNull();
    await user.type(box('Correct answers'), '45');
    await user.type(box('Questions'), '60');
    enter('Ended at', '2026-11-21T18:05');
    await submit();
    expect(onLog).toHaveBeenCalledExactlyOnceWith({
      outcome: 'passed',
      endedAt: Date.parse('2026-11-21T17:05Z'),
      correct: 45,
      questions: 60,
      lock: null,
    });
  });

  it('starts the lock where the user says', async () => {
    const { user, submit, onLog } = await form();
    await user.click(screen.getByText('Locks the exam for 12 hours from the end'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'The wait counts from' }), 'the failure notice');
    enter('Wait started at', '2026-11-22T10:00');
    await submit();
    const startedAt = Date.parse('2026-11-22T09:00Z');
    expect(onLog.mock.lastCall?.[0]).toMatchObject({
      lock: { startedAt, reason: 'failure-notice', until: startedAt + 12 * HOUR_MS },
    });
  });

  it('begins with the attempt that is edited, its own lock start in view', async () => {
    const initial: AttemptDraft = {
      outcome: 'abandoned',
      endedAt: '2026-11-20T10:00',
      correct: '',
      questions: '60',
      lockStart: '2026-11-20T11:00',
      lockReason: 'failure-notice',
    };
    await form({ initial });
    expect(outcome()).toHaveProperty('value', 'abandoned');
    expect(box('Questions')).toHaveProperty('value', '60');
    expect(screen.getByText(/^Locks the exam/).closest('details')).toHaveProperty('open', true);
    expect(screen.getByLabelText('Wait started at')).toHaveProperty('value', '2026-11-20T11:00');
  });
});

describe('what it refuses', () => {
  it.each([
    ['', 'Fill this in.'],
    ['2026-11-23T10:20', 'This lies in the future.'],
    ['1999-01-01T10:00', 'Not before Nov 22, 2016.'],
  ])('is an end at "%s"', async (endedAt, words) => {
    const { submit, onLog } = await form();
    enter('Ended at', endedAt);
    await submit();
    const field = screen.getByLabelText('Ended at');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(words).id).toBe(field.getAttribute('aria-describedby'));
    expect(document.activeElement).toBe(field);
    expect(onLog).not.toHaveBeenCalled();
  });

  it('goes to the first wrong field and says what is wrong with each', async () => {
    const { user, submit, onLog } = await form();
    await user.type(box('Correct answers'), 'many');
    await user.type(box('Questions'), '0');
    await submit();
    expect(box('Correct answers').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box('Correct answers'));
    screen.getByText('“many” is not a whole number.');
    screen.getByText('Enter a number from 1 to 10000.');
    expect(onLog).not.toHaveBeenCalled();
  });

  it('is more correct answers than questions, until it is mended', async () => {
    const { user, submit, onLog } = await form();
    await user.type(box('Correct answers'), '61');
    await user.type(box('Questions'), '60');
    await submit();
    screen.getByText('61 correct answers are more than 60 questions.');
    await user.type(box('Correct answers'), '{Backspace}0');
    await submit();
    expect(screen.queryByText(/are more than/)).toBeNull();
    expect(onLog).toHaveBeenCalledOnce();
  });
});

it('cannot be sent twice while it is busy, and can be cancelled', async () => {
  const { submit, onLog, onCancel, user } = await form({ busy: true });
  await submit();
  expect(onLog).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});
