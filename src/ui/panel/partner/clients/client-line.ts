import type { ClientProfile } from '../../../../domain/partner/client-profile.ts';
import { type ClientSummary, clientSummary } from '../../../../domain/partner/clients/client-summary.ts';
import type { ClientLedger, LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { DayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import type { ClientDesk } from '../../../../store/queries/client-desk.ts';
import { plain } from '../../certifications/list-entry.ts';

/** One client in the list, with everything that searching and sorting ask of it worked out once. */
export interface ClientLine extends ClientSummary {
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  readonly nameKey: string;
}

interface Made {
  readonly day: DayText;
  readonly revision: number | undefined;
  readonly renewal: DayText | null;
  readonly line: ClientLine;
}

/** A client that nothing changed of keeps its line, and with it what is drawn of it. */
const made = new WeakMap<ClientLedger, Made>();

/** The lines of a view on a day, in no particular order. */
export function clientLines(view: LedgerView, desk: ClientDesk, day: DayText): readonly ClientLine[] {
  return Array.from(view.values(), clientLiner(desk, day));
}

/** What makes the line of a client on a day. */
export function clientLiner({ profiles, renewals }: ClientDesk, day: DayText): (ledger: ClientLedger) => ClientLine {
  return (ledger) => {
    const profile = profiles.get(ledger.client.id) ?? null;
    const renewal = renewals.get(ledger.client.id) ?? null;
    const revision = profile?.revision;
    const known = made.get(ledger);
    if (known?.day === day && known.revision === revision && known.renewal === renewal) return known.line;
    const line = lineOf(ledger, profile, renewal, day);
    made.set(ledger, { day, revision, renewal, line });
    return line;
  };
}

function lineOf(
  ledger: ClientLedger,
  profile: ClientProfile | null,
  renewal: DayText | null,
  day: DayText,
): ClientLine {
  const summary = clientSummary(ledger, profile, renewal, day);
  const { name, market, currency } = ledger.client;
  const country = market === null ? '' : countryWords(market);
  const own = profile === null ? [] : [profile.hubId, profile.relationship, profile.renewalOwner];
  return {
    ...summary,
    haystack: plain([name, country, currency, ...own, ...summary.products].join(' ')),
    nameKey: plain(name),
  };
}
