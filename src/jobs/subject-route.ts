import type { Deadline } from '../domain/reminders/deadline.ts';

/** The panel's page about the subject of a deadline. */
export function subjectRoute({ kind, subjectId }: Pick<Deadline, 'kind' | 'subjectId'>): string {
  return `/${ROUTES.get(kind) ?? 'certifications'}/${subjectId}`;
}

/** Kinds whose subject is something else than a certification. */
const ROUTES: ReadonlyMap<Deadline['kind'], string> = new Map([
  ['follow-up', 'tickets'],
  ['renewal', 'partner/renewals'],
]);
