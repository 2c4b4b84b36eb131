import { matchesWords } from '../matches-words.ts';

/** Whether a name is one that no client has, and that could not be the beginning of a known one either. */
export function isNewName(name: string, clients: readonly { readonly name: string }[]): boolean {
  return name.trim() !== '' && !clients.some((one) => matchesWords(one.name, name));
}
