import type { AcademyRules } from '../domain/certifications/academy-rules.ts';
import type { SourcedFact } from '../domain/certifications/catalogue.ts';

type Page = Pick<SourcedFact<unknown>, 'source' | 'date' | 'official'>;

/** Read in its French edition. The newest page on most of these rules. */
const FAQ_2023: Page = {
  source: 'https://knowledge.hubspot.com/fr/resources/hubspot-academy-certification-frequently-asked-questions',
  date: '2023-05-26',
  official: true,
};

const FAQ_2020: Page = {
  source: 'https://knowledge.hubspot.com/resources/hubspot-academy-certification-frequently-asked-questions',
  date: '2020-10-13',
  official: true,
};

const EXAM_LENGTHS_2018: Page = {
  source: 'https://knowledge.hubspot.com/articles/kcs_article/resources/how-long-are-the-certification-exams',
  date: '2018-05-23',
  official: true,
};

const FAILURE_NOTICE_2018: Page = {
  source:
    'https://knowledge.hubspot.com/articles/kcs_article/resources/why-am-i-being-notified-that-i-did-not-pass-a-certification-test-when-i-have-yet-to-take-it',
  date: '2018-04-24',
  official: true,
};

const SCORE_2017: Page = {
  source: 'https://knowledge.hubspot.com/articles/kcs_article/resources/how-is-my-certification-score-calculated',
  date: '2017-06-02',
  official: true,
};

/** From the days of the HubSpot Marketing Software certification, so before 2018. */
const SOFTWARE_FAQ: Page = {
  source: 'https://academy.hubspot.com/hubspot-certification-faq',
  date: 'undated',
  official: true,
};

/** The Education program's own help, for teachers and their students. */
const EDUCATION_HELP: Page = {
  source:
    'https://help.hubspotedu.com/can-students-start-the-hubspot-certification-exam-and-come-back-and-finish-it-at-a-later-time',
  date: 'undated',
  official: true,
};

/** A moderator of HubSpot's answers on the Community. */
const COMMUNITY_TRANSFER: Page = {
  source:
    'https://community.hubspot.com/t5/HubSpot-Academy-Support/Certificate-Ownership-Business-or-Personal-Affiliation/td-p/953663',
  date: 'undated',
  official: true,
};

/** What HubSpot's pages say about exams, practicums, transfers and e-mails of the Academy. */
export const ACADEMY_RULES: AcademyRules = {
  retakeLockHours: { value: 12, ...FAQ_2023 },
  retakeHistory: [
    { value: { waitHours: 48, countedFrom: null, tries: { before: 3, thenLockedDays: 30 } }, ...SOFTWARE_FAQ },
    { value: { waitHours: 12, countedFrom: 'failure-notice', tries: null }, ...FAILURE_NOTICE_2018 },
    { value: { waitHours: 12, countedFrom: null, tries: 'unlimited' }, ...EXAM_LENGTHS_2018 },
    { value: { waitHours: 12, countedFrom: 'last-attempt', tries: null }, ...FAQ_2020 },
    { value: { waitHours: 12, countedFrom: 'last-attempt', tries: null }, ...FAQ_2023 },
    // Its place in time is not known: it stands last because it is undated, not because it is newest.
    { value: { waitHours: 12, countedFrom: 'time-limit', tries: null }, ...EDUCATION_HELP },
  ],
  gradingBusinessDays: { value: { fewest: 5, most: 7 }, ...FAQ_2023 },
  practicum: {
    ownSubmission: { value: true, ...FAQ_2023 },
    sameUserAsExam: { value: true, ...FAQ_2023 },
    anyAccountOfSameEmail: { value: true, ...FAQ_2023 },
    dueBeforeResultsExpire: { value: true, ...FAQ_2023 },
    someGradedAutomatically: { value: true, ...FAQ_2023 },
  },
  sitting: {
    oneSitting: { value: true, ...FAQ_2023 },
    leavingLocks: { value: true, ...FAQ_2023 },
    timeRunsWhileClosed: { value: true, ...FAILURE_NOTICE_2018 },
    pauseInOpenWindow: { value: true, ...EDUCATION_HELP },
    passedCanBeRetaken: { value: false, ...SCORE_2017 },
    scoreIsShareOfQuestions: { value: true, ...FAQ_2023 },
    questionsShared: { value: false, ...FAQ_2023 },
  },
  transfer: {
    steps: { value: ['my-team', 'manage-certificates', 'transfer-to-new-address'], ...COMMUNITY_TRANSFER },
    conditions: { value: ['old-address-active', 'new-address-is-account-user'], ...COMMUNITY_TRANSFER },
    expiredMove: { value: false, ...COMMUNITY_TRANSFER },
    partnerOnlyLeavePartners: { value: false, ...FAQ_2023 },
  },
  wrongEmails: {
    causes: {
      value: ['renewed-under-another-address', 'transferred-earlier', 'opened-without-finishing'],
      ...FAQ_2023,
    },
    advice: { value: ['update-email-preferences', 'ignore-email', 'wait-until'], ...FAQ_2023 },
  },
  refusedFormDomains: {
    value: ['hubspot.com', 'google.com', 'linkedin.com', 'facebook.com', 'test.com'],
    ...FAQ_2023,
  },
  academyEmail: { value: 'academy@hubspot.com', ...FAQ_2023 },
};
