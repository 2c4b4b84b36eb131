import { isEmailAddress, sameAddress } from '../../../domain/email-address.ts';

/** The different addresses among some texts, as they were first written, in their order of the alphabet. */
export function differentAddresses(texts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const text of texts) {
    const address = text.trim();
    if (isEmailAddress(address) && !found.some((one) => sameAddress(one, address))) found.push(address);
  }
  return found.sort((a, b) => a.localeCompare(b));
}
