export const OPERATING_SYSTEMS = ['windows', 'mac', 'linux', 'chromeos'] as const;
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

interface Agent {
  readonly userAgent: string;
  /** Chromium only. */
  readonly userAgentData?: { readonly platform: string };
}

/** In this order: what ChromeOS says of itself names neither of the others, but may one day name Linux. */
const MARKS: readonly (readonly [OperatingSystem, RegExp])[] = [
  ['windows', /windows/i],
  ['mac', /mac ?os|macintosh/i],
  ['chromeos', /chrom\w+ ?os|\bcros\b/i],
];

/** The system that the browser runs on, as it says itself; a desktop we do not know is most like Linux. */
export function operatingSystem(agent: Agent = navigator): OperatingSystem {
  const said = agent.userAgentData?.platform ?? '';
  // Some browsers leave the new answer empty.
  const text = said === '' ? agent.userAgent : said;
  return MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'linux';
}
