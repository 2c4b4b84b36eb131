import type { Deadline } from '../domain/reminders/deadline.ts';

/** The panel's page about the subject of a deadline. */
export function subjectRoute({ kind, subjectId }: Pick<Deadline, 'kind' | 'subjectId'>): string {
  return `/${kind === 'follow-up' ? 'tickets' : 'certifications'}/${subjectId}`;
}
