import { sameAddress } from '../email-address.ts';
import type { Judgement, ReasonCode, Verdict } from './email-verdict.ts';
import { addressOf, type EmailRecords, isFormer, live, type ReceivedEmail, sameKey } from './received-email.ts';

/**
 * Whether a welcome makes sense. One can come by mistake after a renewal under another address or after a transfer (S28,
 * 26 May 2023). What else makes HubSpot send one is not published, so without either there is little to tell.
 */
export function judgeWelcomeEmail(email: ReceivedEmail, records: EmailRecords): Judgement {
  const held = live(records);
  if (held.length === 0 && records.formerAddresses.length === 0) {
    return { verdict: 'expected', reasons: ['nothing-on-record'], advice: [] };
  }
  const causes: ReasonCode[] = [];
  if (records.formerAddresses.length > 0) causes.push('transferred-earlier');
  if (renewedElsewhere(records)) causes.push('renewed-under-another-address');
  const place = placeOf(email, records);
  return {
    verdict: verdictOf(place, causes.length > 0),
    reasons: [...causes, place],
    advice:
      causes.length > 0
        ? [{ code: 'update-email-preferences' }]
        : [{ code: 'check-my-learning' }, { code: 'ask-academy-or-community' }],
  };
}

function placeOf(email: ReceivedEmail, records: EmailRecords): ReasonCode {
  const address = addressOf(email);
  if (address === null) return 'address-unknown';
  const known = live(records).some((one) => sameAddress(one.email, address)) || isFormer(address, records);
  return known ? 'address-on-record' : 'address-not-on-record';
}

/** An address that is already known needs no welcome; one that is not may well be new. */
function verdictOf(place: ReasonCode, explained: boolean): Verdict {
  if (place === 'address-on-record') return explained ? 'unexpected' : 'doubtful';
  return explained ? 'doubtful' : 'cannot-tell';
}

/** Whether one certification is on record under two addresses. */
function renewedElsewhere(records: EmailRecords): boolean {
  const addresses = new Map<string, string>();
  for (const one of live(records)) {
    const first = addresses.get(sameKey(one));
    if (first !== undefined && one.email !== '' && !sameAddress(first, one.email)) return true;
    if (one.email !== '') addresses.set(sameKey(one), one.email);
  }
  return false;
}
