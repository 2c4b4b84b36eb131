import { isListCopy, type ListCopy } from '../domain/certifications/list-copy.ts';
import { browserLanguage } from './language.ts';

const KEY = 'list';

/** Keeps the beginning of the list where the panel can read it without waiting; nothing is kept of an empty one. */
export function keepListCopy(copy: ListCopy): void {
  if (copy.lines.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(copy));
}

/** The copy kept last; null when there is none, none that can be read, or one in the words of another language. */
export function readListCopy(): ListCopy | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isListCopy(kept) && kept.language === browserLanguage() ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
