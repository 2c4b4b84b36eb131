/** Where name, note and choice of sections of the summary are kept. */
export const SUMMARY_KEY = 'partner-summary';
