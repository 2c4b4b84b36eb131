// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ExamAttempt } from '../../../../src/domain/certifications/exam-attempt.ts';
import { AttemptLine } from '../../../../src/ui/panel/certifications/AttemptLine.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt } from '../../../fixtures/rows.ts';

async function show(overrides: Partial<ExamAttempt>) {
  const onEdit = vi.fn();
  const onDelete = vi.fn();
  const page = await renderPage(<AttemptLine attempt={attempt(overrides)} onEdit={onEdit} onDelete={onDelete} />, {
    bare: true,
  });
  return { ...page, onEdit, onDelete, words: screen.getByRole('listitem').querySelector('span')?.textContent ?? '' };
}

it.each<[Partial<ExamAttempt>, RegExp]>([
  [{}, /^Failed · Nov 22, .*9:00 AM$/],
  [{ outcome: 'abandoned' }, /^Closed or abandoned · Nov 22/],
  [{ outcome: 'passed', correct: 45, questions: 60 }, /^Passed · 45 of 60 \(75%\) · Nov 22/],
  [{ correct: 41, questions: 60 }, /^Failed · 41 of 60 \(68\.3%\) · Nov 22/],
  [{ correct: 0, questions: 60 }, /^Failed · 0 of 60 \(0%\) · Nov 22/],
  [{ correct: 1 }, /^Failed · 1 correct answer · Nov 22/],
  [{ correct: 45 }, /^Failed · 45 correct answers · Nov 22/],
  [{ questions: 60 }, /^Failed · Nov 22/],
])('says of %o how it went, as far as it is known', async (overrides, words) => {
  expect((await show(overrides)).words).toMatch(words);
});

it('writes numbers as the language does', async () => {
  speak('fr');
  expect((await show({ correct: 41, questions: 60 })).words).toMatch(/^Échoué · 41 sur 60 \(68,3\s%\) · 22 nov\./);
});

it('has buttons that say which attempt they mean', async () => {
  const { user, onEdit, onDelete } = await show({});
  await user.click(screen.getByRole('button', { name: /^Edit the attempt of Nov 22/ }));
  expect(onEdit).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: /^Delete the attempt of Nov 22/ }));
  expect(onDelete).toHaveBeenCalledOnce();
});
