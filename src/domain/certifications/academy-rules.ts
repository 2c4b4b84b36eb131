import type { SourcedFact } from './catalogue.ts';
import type { LockReason } from './retake-lock.ts';

/** The Academy's rules that decisions rest on. The values live in `src/facts/academy-rules.ts`. */
export interface AcademyRules {
  /** Hours between a failed or abandoned exam and the next try. */
  readonly retakeLockHours: SourcedFact<number>;
  /** What the pages said about the wait over the years, oldest first. They differ, so every one is kept. */
  readonly retakeHistory: readonly SourcedFact<RetakeRule>[];
  /** Business days that grading a practicum by hand takes, fewest and most. */
  readonly gradingBusinessDays: SourcedFact<BusinessDayRange>;
  readonly practicum: PracticumRules;
  readonly sitting: SittingRules;
  readonly transfer: TransferRules;
  readonly wrongEmails: WrongEmailRules;
  /** Domains that the Inbound form refuses as company address. */
  readonly refusedFormDomains: SourcedFact<readonly string[]>;
  /** Address for questions about an exam's score. */
  readonly academyEmail: SourcedFact<string>;
}

export interface BusinessDayRange {
  readonly fewest: number;
  readonly most: number;
}

/** What one page says about the wait before the next try. */
export interface RetakeRule {
  readonly waitHours: number;
  /** What the wait counts from; null when the page does not say. */
  readonly countedFrom: LockReason | 'time-limit' | null;
  /** How many tries there are; null when the page does not say. */
  readonly tries: 'unlimited' | { readonly before: number; readonly thenLockedDays: number } | null;
}

export interface PracticumRules {
  /** Each person hands in their own, also where several share an account. */
  readonly ownSubmission: SourcedFact<boolean>;
  /** It is done as the user who sits the exam. */
  readonly sameUserAsExam: SourcedFact<boolean>;
  /** It may be done in every account that the same e-mail address opens. */
  readonly anyAccountOfSameEmail: SourcedFact<boolean>;
  /** An exam passed first keeps its result as long as the badge, and the practicum is due before that ends. */
  readonly dueBeforeResultsExpire: SourcedFact<boolean>;
  /** Some are graded by hand and some by the software; which ones is not published. */
  readonly someGradedAutomatically: SourcedFact<boolean>;
}

export interface SittingRules {
  /** The exam is taken in one go. */
  readonly oneSitting: SourcedFact<boolean>;
  /** Closing or leaving the page starts the lock. */
  readonly leavingLocks: SourcedFact<boolean>;
  /** The time runs from the first page of questions, also while the window is closed. */
  readonly timeRunsWhileClosed: SourcedFact<boolean>;
  /** Answering may pause while the window stays open, within the limit. */
  readonly pauseInOpenWindow: SourcedFact<boolean>;
  /** Whether a passed exam can be sat again for a better score. */
  readonly passedCanBeRetaken: SourcedFact<boolean>;
  /** The score is the number of correct answers divided by the number of questions. */
  readonly scoreIsShareOfQuestions: SourcedFact<boolean>;
  /** Whether questions and answers are given out. */
  readonly questionsShared: SourcedFact<boolean>;
}

export interface TransferRules {
  /** Where it is done, in order. */
  readonly steps: SourcedFact<readonly TransferStep[]>;
  readonly conditions: SourcedFact<readonly TransferCondition[]>;
  readonly expiredMove: SourcedFact<boolean>;
  /** Whether partner-only certifications reach an account that is not a partner's. */
  readonly partnerOnlyLeavePartners: SourcedFact<boolean>;
}

/** Where a transfer is done. */
export type TransferStep = 'my-team' | 'manage-certificates' | 'transfer-to-new-address';

/** What must be so for a transfer to work. */
export type TransferCondition = 'old-address-active' | 'new-address-is-account-user';

export interface WrongEmailRules {
  /** Why an e-mail of the Academy can be a mistake, as HubSpot states it. */
  readonly causes: SourcedFact<readonly WrongEmailCause[]>;
  /** What HubSpot says to do about it. */
  readonly advice: SourcedFact<readonly WrongEmailAdvice[]>;
}

export type WrongEmailCause = 'renewed-under-another-address' | 'transferred-earlier' | 'opened-without-finishing';

export type WrongEmailAdvice = 'update-email-preferences' | 'ignore-email' | 'wait-until';
