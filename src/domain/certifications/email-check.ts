import { attributed, type EmailVerdict } from './email-verdict.ts';
import { judgeExpiryEmail } from './expiry-email.ts';
import { judgeFailedExamEmail } from './failed-exam-email.ts';
import type { EmailContext, EmailRecords, ReceivedEmail } from './received-email.ts';
import { judgeWelcomeEmail } from './welcome-email.ts';

/**
 * Whether an e-mail of the Academy makes sense against what is on record, why, and what to do. HubSpot says itself that
 * some of them are mistakes (S28, 26 May 2023); its reasons and its advice are marked as its own, ours as ours.
 */
export function checkEmail(email: ReceivedEmail, records: EmailRecords, context: EmailContext): EmailVerdict {
  return attributed(judge(email, records, context), context.rules.wrongEmails);
}

function judge(email: ReceivedEmail, records: EmailRecords, context: EmailContext) {
  switch (email.kind) {
    case 'expiry-notice':
    case 'expired-notice':
      return judgeExpiryEmail(email, records, context);
    case 'welcome':
      return judgeWelcomeEmail(email, records);
    case 'failed-exam':
      return judgeFailedExamEmail(email, records, context);
  }
}
