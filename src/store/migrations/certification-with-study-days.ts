import type { Certification } from '../../domain/certifications/certification.ts';

/** Version 2: a certification says how many days of study its holder wants; nobody was asked before. */
export function certificationWithStudyDays(row: Omit<Certification, 'studyDays'>): Certification {
  return { ...row, studyDays: null };
}
