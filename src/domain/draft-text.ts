import type { FieldReading } from './draft-problem.ts';
import { isEmailAddress } from './email-address.ts';

/** A text of at most `limit` characters, counted as a browser's `maxlength` counts them. */
export function readText(text: string, limit: number): FieldReading<string> {
  const { length } = text;
  return length <= limit ? ok(text) : { kind: 'problem', reason: 'too-long', data: { length, limit } };
}

/** A text as in `readText` that says something. */
export function readRequired(text: string, limit: number): FieldReading<string> {
  return text.trim() === '' ? { kind: 'problem', reason: 'missing', data: null } : readText(text, limit);
}

/** An e-mail address, or nothing. */
export function readEmail(text: string): FieldReading<string> {
  return text === '' || isEmailAddress(text) ? ok(text) : { kind: 'problem', reason: 'not-an-address', data: null };
}

/** An http or https address of at most `limit` characters, or nothing. */
export function readLink(text: string, limit: number): FieldReading<string> {
  const reading = readText(text, limit);
  if (reading.kind === 'problem' || text === '') return reading;
  // The URL parser would drop line breaks inside, and what is kept would not be what was checked.
  const fits = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
  return fits ? reading : { kind: 'problem', reason: 'not-a-web-address', data: null };
}

function ok(value: string): FieldReading<string> {
  return { kind: 'ok', value };
}
