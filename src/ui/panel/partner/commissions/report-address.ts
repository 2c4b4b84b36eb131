/** The address of the rows behind a number. What is empty is left out: it asks for all. */
export function reportAddress(key: string, question: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries(question).filter(([, value]) => value !== '');
  return `#/partner/reports/${key}${asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`}`;
}
