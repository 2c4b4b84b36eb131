// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { CertificationDraft } from '../../../../src/domain/certifications/certification-check.ts';
import type { DraftProblem } from '../../../../src/domain/draft-problem.ts';
import { EditorFields } from '../../../../src/ui/panel/certifications/EditorFields.tsx';
import { storedDraft } from '../../../../src/ui/panel/certifications/editor-draft.ts';
import { certification, holder } from '../../../fixtures/rows.ts';

type Problem = DraftProblem<keyof CertificationDraft>;

function show(change: Partial<CertificationDraft> = {}, problems: readonly Problem[] = []) {
  const onChange = vi.fn();
  const holders = [holder(), holder({ id: 'h-2', name: 'Ada Example', isMe: false })];
  const draft = { ...storedDraft(certification(), holders, null), ...change };
  const { container } = render(
    <EditorFields draft={draft} problems={problems} holders={holders} onChange={onChange} />,
  );
  return { container, onChange, field: (name: string) => screen.getByLabelText(name) };
}

it.each([
  ['Certification', 'text'],
  ['Holder', 'text'],
  ['E-mail', 'email'],
  ['Earned on', 'date'],
  ['Expires on', 'date'],
  ['Certificate link', 'url'],
  ['Credential ID', 'text'],
  ['Notes', 'textarea'],
  ['Stage', 'select-one'],
])('has a field named %s', (name, type) => {
  expect(show().field(name)).toHaveProperty('type', type);
});

it.each([
  ['Certification', 'SEO', { name: 'SEO' }],
  ['Holder', 'Ada Example', { holderId: 'Ada Example' }],
  ['E-mail', 'ada@company.example', { email: 'ada@company.example' }],
  ['Earned on', '2026-05-05', { earnedOn: '2026-05-05', earnedMonthOnly: false }],
  ['Expires on', '2027-05-05', { expiresOn: '2027-05-05', expiresMonthOnly: false }],
  ['Certificate link', 'https://a.example', { link: 'https://a.example' }],
  ['Credential ID', 'abcd1234', { credentialId: 'abcd1234' }],
  ['Notes', 'a\nb', { notes: 'a\nb' }],
  ['Stage', 'exam-passed', { stage: 'exam-passed' }],
])('tells what changed in %s, and only that', (name, value, change) => {
  const { field, onChange } = show();
  fireEvent.change(field(name), { target: { value } });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it('suggests the certifications of the catalogue and the people who are known', () => {
  const { container } = show();
  const [names, people] = [...container.querySelectorAll('datalist')].map((list) =>
    [...list.querySelectorAll('option')].map(({ value }) => value),
  );
  expect(names).toContain('Inbound Marketing');
  expect(people).toEqual(['Me', 'Ada Example']);
});

it.each([
  ['complete', null],
  ['in-progress', 'Course minutes left'],
  ['exam-passed', null],
  ['practicum-submitted', 'Practicum submitted on'],
] as const)('at the stage %s asks also for %s', (stage, extra) => {
  show({ stage });
  for (const name of ['Course minutes left', 'Practicum submitted on']) {
    expect(screen.queryByLabelText(name) !== null).toBe(name === extra);
  }
});

it('shows a field that is wrong even where its stage would hide it', () => {
  const problem: Problem = { field: 'practicumSubmittedOn', reason: 'in-future', data: null };
  const { field } = show({ stage: 'complete', practicumSubmittedOn: '2027-01-01' }, [problem]);
  expect(field('Practicum submitted on').getAttribute('aria-invalid')).toBe('true');
  screen.getByText('This lies in the future.');
});

it('takes a suggested expiry over', () => {
  const { onChange } = show({ name: 'Email Marketing', earnedOn: '2026-05-05' });
  fireEvent.click(screen.getByRole('button', { name: 'Use this date' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ expiresOn: '2027-05-05', expiresMonthOnly: false });
});
