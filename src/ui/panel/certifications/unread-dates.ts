import type { CertificationDraft } from '../../../domain/certifications/certification-check.ts';
import type { DraftProblem } from '../../../domain/draft-problem.ts';

/** The date fields in which something was typed that is no date: their value is empty, so only the control knows. */
export function unreadDates(form: HTMLFormElement | null): readonly DraftProblem<keyof CertificationDraft>[] {
  const controls = form === null ? [] : [...form.querySelectorAll('input')];
  return controls.flatMap(({ name, validity }) =>
    validity.badInput && isDateField(name) ? [{ field: name, reason: 'impossible-day', data: { text: '' } }] : [],
  );
}

function isDateField(name: string): name is 'earnedOn' | 'expiresOn' | 'practicumSubmittedOn' {
  return name === 'earnedOn' || name === 'expiresOn' || name === 'practicumSubmittedOn';
}
