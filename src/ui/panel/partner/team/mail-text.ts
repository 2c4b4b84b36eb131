/** What an e-mail begins with. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}
