import type { ParsedMessage } from '@wxt-dev/i18n/build';
import type { Finding } from './source-file.ts';

/** Texts that are right to be the same in two languages, each with the reason why. */
export type SameWords = Readonly<Record<string, string>>;

/** The path of a message as `i18n.t` takes it. */
export function keyOf(message: ParsedMessage): string {
  return message.key.join('.');
}

/** The messages that are ours; the module adds some of the browser's. */
export function ourMessages(messages: readonly ParsedMessage[]): readonly ParsedMessage[] {
  return messages.filter((message) => !keyOf(message).startsWith('@@'));
}

/** What is wrong with one language by itself. */
export function faultsOf(file: string, messages: readonly ParsedMessage[]): Finding[] {
  const seen = new Map<string, string>();
  return messages.flatMap((message) => {
    const key = keyOf(message);
    const reasons: string[] = [];
    for (const [form, text] of formsOf(message)) {
      if (text.trim() === '') reasons.push(`${key}${form} is empty`);
      if (text !== text.trim()) reasons.push(`${key}${form} begins or ends with a blank`);
      // The browser refuses the whole extension over a placeholder that is not declared.
      if (message.type !== 'chrome' && /\$\w+\$/.test(text)) reasons.push(`${key}${form} has an undeclared $name$`);
      if (message.type === 'plural' && text.includes('|'))
        reasons.push(`${key}${form} holds the bar that parts the forms`);
    }
    if (message.type === 'plural' && !('n' in message.plurals)) reasons.push(`${key} has no form n`);
    const name = message.key.join('_').toLowerCase();
    const other = seen.get(name);
    if (other !== undefined) reasons.push(`${key} and ${other} become one name in the browser`);
    seen.set(name, key);
    return reasons.map((reason) => ({ file, reason }));
  });
}

/** Where a language differs from the one it translates, and where it does not but should. */
export function differences(
  file: string,
  original: readonly ParsedMessage[],
  translation: readonly ParsedMessage[],
  sameWords: SameWords,
): Finding[] {
  const translated = new Map(translation.map((message) => [keyOf(message), message]));
  const reasons: string[] = [];
  const same = new Set<string>();
  for (const message of original) {
    const key = keyOf(message);
    const twin = translated.get(key);
    translated.delete(key);
    if (twin === undefined) {
      reasons.push(`${key} is missing`);
      continue;
    }
    if (shapeOf(message) !== shapeOf(twin)) reasons.push(`${key} is ${shapeOf(twin)} instead of ${shapeOf(message)}`);
    if (gapsOf(message) !== gapsOf(twin)) {
      reasons.push(`${key} has the gaps ${gapsOf(twin)} instead of ${gapsOf(message)}`);
    }
    const originals = new Map(formsOf(message));
    for (const [form, text] of formsOf(twin)) {
      if (originals.get(form) !== text || !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''))) continue;
      same.add(text);
      if (!(text in sameWords)) reasons.push(`${key}${form} is not translated: ${text}`);
    }
  }
  for (const key of translated.keys()) reasons.push(`${key} translates nothing`);
  for (const text of Object.keys(sameWords)) {
    if (!same.has(text)) reasons.push(`"${text}" need not be listed as the same word`);
  }
  return reasons.map((reason) => ({ file, reason }));
}

/** Each text of a message with how its form is written behind the key. */
function formsOf(message: ParsedMessage): [form: string, text: string][] {
  if (message.type !== 'plural') return [['', message.message]];
  return Object.entries(message.plurals).map(([form, text]) => [`.${form}`, text]);
}

function shapeOf(message: ParsedMessage): string {
  return message.type === 'plural' ? `plural (${Object.keys(message.plurals).sort().join(', ')})` : message.type;
}

/** The gaps to be filled. A form for exactly 1 may spell its number out, so the general form counts for a plural. */
function gapsOf(message: ParsedMessage): string {
  const text = message.type === 'plural' ? (message.plurals.n ?? '') : message.message;
  const found = text.match(/\$[1-9]|\{\w+\}/g) ?? [];
  return [...new Set(found)].sort().join(' ') || 'none';
}
