/** What can be answered to reminders in the popup: they are done, or they shall come again. */
export type ReminderAnswer = 'done' | 'hour' | 'tomorrow';

/** What the popup's buttons do. */
export interface PopupActions {
  readonly openPanel: (route: string) => void;
  readonly logAttempt: (certificationId: string | null) => void;
  readonly newTicket: () => void;
  readonly readPage: () => void;
  readonly guardTab: () => void;
  /** Answers the reminder that is shown as the only one, or else all that await an answer. */
  readonly answerReminders: (answer: ReminderAnswer) => void;
}
