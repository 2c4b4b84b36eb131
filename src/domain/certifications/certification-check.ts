import { readDate, readPastDay } from '../draft-date.ts';
import { readWholeNumber } from '../draft-number.ts';
import type { DraftReading, ProblemReason } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readEmail, readLink, readRequired, readText } from '../draft-text.ts';
import { type DayText, lastDayOf } from '../time.ts';
import type { Certification, CertificationFields, Stage } from './certification.ts';

/** A certification as its editor holds it: texts as typed. Days are `YYYY-MM-DD`, or `YYYY-MM` where only the month counts. */
export interface CertificationDraft {
  readonly name: string;
  readonly holderId: string;
  readonly email: string;
  readonly earnedOn: string;
  readonly earnedMonthOnly: boolean;
  readonly expiresOn: string;
  readonly expiresMonthOnly: boolean;
  readonly link: string;
  readonly credentialId: string;
  readonly notes: string;
  readonly favourite: boolean;
  readonly stage: Stage;
  readonly minutesLeft: string;
  readonly practicumSubmittedOn: string;
  readonly studyDays: string;
}

/** What an editor changes. The catalogue key follows from the name and is found elsewhere. */
export type EditedFields = Omit<CertificationFields, 'catalogueId'>;

/** Most characters a field takes, counted as a browser's `maxlength` counts them; most minutes a course can have left; most days
 * of study. */
const LIMITS = { name: 200, id: 200, link: 2_000, notes: 20_000, minutes: 100_000, studyDays: 730 };

/** The fields of a draft, or everything that is wrong with it. `today` is the user's calendar day. */
export function readDraft(
  draft: CertificationDraft,
  today: DayText,
): DraftReading<EditedFields, keyof CertificationDraft> {
  const { problems, take } = draftReader<keyof CertificationDraft>();
  const value: EditedFields = {
    name: take('name', readRequired(draft.name.trim(), LIMITS.name)) ?? '',
    holderId: take('holderId', readRequired(draft.holderId, LIMITS.id)) ?? '',
    email: take('email', readEmail(draft.email.trim())) ?? '',
    earned: take('earnedOn', readDate(draft.earnedOn, draft.earnedMonthOnly, today)),
    expires: take('expiresOn', readDate(draft.expiresOn, draft.expiresMonthOnly, today)),
    link: take('link', readLink(draft.link.trim(), LIMITS.link)) ?? '',
    credentialId: take('credentialId', readText(draft.credentialId.trim(), LIMITS.id)) ?? '',
    notes: take('notes', readText(draft.notes, LIMITS.notes)) ?? '',
    favourite: draft.favourite,
    stage: draft.stage,
    minutesLeft: take('minutesLeft', readWholeNumber(draft.minutesLeft, 0, LIMITS.minutes)),
    practicumSubmittedOn: take('practicumSubmittedOn', readPastDay(draft.practicumSubmittedOn, today)),
    studyDays: take('studyDays', readWholeNumber(draft.studyDays, 0, LIMITS.studyDays)),
  };
  const order = orderProblem(value);
  if (order !== null) problems.push({ field: 'expiresOn', ...order });
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'refused', problems };
}

/** The draft that an editor of a certification begins with. */
export function draftOf(certification: EditedFields): CertificationDraft {
  const { earned, expires, minutesLeft, practicumSubmittedOn, studyDays } = certification;
  return {
    name: certification.name,
    holderId: certification.holderId,
    email: certification.email,
    earnedOn: earned?.on ?? '',
    earnedMonthOnly: earned?.precision === 'month',
    expiresOn: expires?.on ?? '',
    expiresMonthOnly: expires?.precision === 'month',
    link: certification.link,
    credentialId: certification.credentialId,
    notes: certification.notes,
    favourite: certification.favourite,
    stage: certification.stage,
    minutesLeft: minutesLeft === null ? '' : String(minutesLeft),
    practicumSubmittedOn: practicumSubmittedOn ?? '',
    studyDays: studyDays === null ? '' : String(studyDays),
  };
}

/** A month can mean every day of it, so only an expiry that ends before the earning begins is out of order. */
function orderProblem({ earned, expires }: Pick<Certification, 'earned' | 'expires'>): ProblemReason | null {
  if (earned === null || expires === null || lastDayOf(expires) >= earned.on) return null;
  return { reason: 'before-earned', data: { earned: earned.on, expires: expires.on } };
}
