import { cleanText } from '../../import/clean-text.ts';
import { saysNoExpiry } from '../../import/date-words.ts';
import { type DateInLine, findDates } from '../../import/find-dates.ts';
import { foldText } from '../../import/fold-text.ts';
import { isHubSpotName, issuerInPhrase } from './issuer.ts';

/**
 * One line of a profile's licences section, by what it is for. `rest` is what a line of dates says besides its dates.
 */
export type LinkedInLine =
  | { readonly kind: 'blank' | 'noise' | 'heading' | 'show' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'issuer'; readonly text: string }
  | { readonly kind: 'credential'; readonly id: string }
  | {
      readonly kind: 'dates' | 'perhaps-dates';
      readonly earned: string;
      readonly expires: string;
      readonly rest: string;
    };

const LONGEST = 300;
const HEADING =
  /^(?:licen|lizenz|bescheinigung|patent|certific|zertifi|sertifi)\w* (?:\w{1,3} )?(?:licen|certif|zertif|sertif)\w*$/;
const LOGO = /^logo (?:de|des|du|d|von|di|del|da|do|van|for) | logo$/;
const SHOW =
  /^(?:show|see|view|afficher|voir|mostrar|exibir|ver|mostra|visualizza|vedi|toon|bekijk|vis|visa|se|nayta|pokaz|wyswietl)(?: all| tout| toutes| todo| todas| tutte| alle)?(?: \d+)?(?: \w+){0,3} (?:credential|diplome|certif|justificatif|credencial|credenzial|referentie|licen|legitimation|poswiadcz|sertif)|^(?:nachweis|zertifikat|bescheinigung|zeugnis|qualifikation)\w* anzeigen$|^(?:referentie|kwalificatie|certificaat|credential|diploma) (?:weergeven|tonen|bekijken)$|^(?:認定|資格|証明|クレデンシャル).{0,12}表示/u;
const SKILLS =
  /^(?:skills|competences|kenntnisse|fahigkeiten|aptitudes|conocimientos|habilidades|competencias|competenze|vaardigheden|kompetencer|kompetanse|kompetenser|taidot|umiejetnosci)\b|\d+ (?:more )?(?:skills?|competences?|kenntnisse|aptitudes|competencias|competenze|vaardigheden)$/;
const MERE_KIND =
  /^(?:certification|certificate|certificat|zertifikat|zertifizierung|certificacion|certificado|certificacao|certificazione|certificaat|course|badge|credential)s?$/;
const CREDENTIAL =
  /^(?:(?:credential|credencial|certificate|certification|licen[cs]e)[\s-]*(?:id|no\.?|number|code)|identifiant(?:\s(?:du|de\sla|de\sl['’]))?\s?\p{L}{0,20}|numéro\s(?:du|de\sla|de)\s?\p{L}{1,20}|\p{L}{2,30}-?(?:id|kennung|nummer)|código\s(?:da|de\sla|do|del)\s\p{L}{1,20}|id(?:\s(?:du|de\sla|de|da|do|della|del|delle))?\s\p{L}{1,20}|(?:認定|資格|証明書)\s?(?:id|番号))\s*[:：]?\s+(\S.{0,150})$/iu;
const PARTS_OF_LINE = /[·•|]/;

/** Tells what a line of a licences section is for, in any of the languages whose words of dates are known. */
export function readLinkedInLine(raw: string): LinkedInLine {
  if (raw.length > 3 * LONGEST) return { kind: 'noise' };
  const text = withoutRepeat(cleanText(raw));
  if (text === '') return { kind: 'blank' };
  const folded = foldText(text);
  if (text.length > LONGEST || folded === '' || LOGO.test(folded) || MERE_KIND.test(folded)) return { kind: 'noise' };
  if (HEADING.test(folded)) return { kind: 'heading' };
  if (SHOW.test(folded)) return { kind: 'show' };
  if (SKILLS.test(folded)) return { kind: 'noise' };
  const dates = readDates(text);
  if (dates !== null) return dates;
  const credential = CREDENTIAL.exec(text)?.[1];
  if (credential !== undefined && /\d/.test(credential)) return { kind: 'credential', id: credential };
  const issuer = issuerInPhrase(text);
  return issuer === null ? { kind: 'text', text } : { kind: 'issuer', text: issuer };
}

function readDates(text: string): LinkedInLine | null {
  const dates = findDates(text);
  // "Issued Nov 2019No Expiration Date": words glued to the date are heard by themselves.
  const behind = text.slice(dates.at(-1)?.end ?? 0);
  const never = saysNoExpiry(text) || saysNoExpiry(behind);
  if (dates.length > 2 || (dates.length === 0 && !never)) return null;
  const labelled = never || dates.some((date) => date.meaning !== null);
  const [earned, expires] = [pick(dates, 'earned'), pick(dates, 'expires')];
  const rest = restOf(text, dates, labelled);
  const issuer = issuerInPhrase(rest) ?? rest;
  // "Inbound Marketing, expires 3 May 2027" is a line of its own kind; "HubSpot Academy · Issued Jan 2026" belongs here.
  const sure = labelled && (rest === '' || isHubSpotName(issuer) || PARTS_OF_LINE.test(text));
  return {
    kind: sure ? 'dates' : 'perhaps-dates',
    earned,
    expires: expires === '' && never ? behind.replace(/^[\s·•|]{1,20}/, '') : expires,
    rest: issuer,
  };
}

/** The date that says so; without words the first is when it was earned and the second when it ends. */
function pick(dates: readonly DateInLine[], meaning: 'earned' | 'expires'): string {
  const said = dates.find((date) => date.meaning === meaning);
  if (said !== undefined) return said.text;
  const unsaid = dates.find((date, index) => date.meaning === null && index === (meaning === 'earned' ? 0 : 1));
  return unsaid?.text ?? '';
}

/**
 * What is left of a line of dates; in "Erteilt: Jan. 2026 · Gültig bis: Feb. 2028" the unknown first word is a label.
 */
function restOf(text: string, dates: readonly DateInLine[], labelled: boolean): string {
  let at = 0;
  const kept: string[] = [];
  for (const segment of text.split(PARTS_OF_LINE)) {
    const within = dates.filter((date) => date.start < at + segment.length && date.end > at);
    const [first] = within;
    at += segment.length + 1;
    if (first === undefined) {
      kept.push(segment);
      continue;
    }
    const before = segment.slice(0, Math.max(0, first.start - (at - segment.length - 1)));
    const isLabel =
      labelled && dates.length + 1 > within.length && PARTS_OF_LINE.test(text) && before.trim().split(' ').length <= 2;
    if (!isLabel) kept.push(before);
    const last = within.at(-1);
    if (last !== undefined) kept.push(segment.slice(last.end - (at - segment.length - 1)));
  }
  return kept
    .filter((piece) => !saysNoExpiry(piece))
    .join(' ')
    .replace(/^[\s\p{P}]{1,20}|[\s:,;–—-]{1,20}$/gu, '')
    .trim();
}

/** Copies of a profile often hold a line twice in a row, glued: "Issued Jan 2026Issued Jan 2026". */
function withoutRepeat(text: string): string {
  const half = text.length / 2;
  if (text.length < 8) return text;
  if (Number.isInteger(half) && text.slice(0, half) === text.slice(half)) return text.slice(0, half).trim();
  const middle = Math.floor(half);
  return text.charAt(middle) === ' ' && text.slice(0, middle) === text.slice(middle + 1) ? text.slice(0, middle) : text;
}
