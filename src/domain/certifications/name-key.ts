import { editDistance } from './edit-distance.ts';

/** Words that say who issued it or that it is a certificate; they tell no certification from another. */
const DECORATION = new Set([
  'hubspot',
  'academy',
  ...['certified', 'certification', 'certifications', 'certificate', 'certificates', 'certificat', 'certificats'],
  ...['certifie', 'certifiee', 'certificacion', 'certificado', 'certificacao', 'certificazione'],
  ...['zertifiziert', 'zertifizierung', 'zertifikat'],
]);
/** The decorations that are met misspelt ("Cerified", "Certifcation"). */
const OFTEN_MISSPELT = ['hubspot', 'certified', 'certification', 'certificate'];
/** French and Spanish articles: translations of one name differ by them. */
const ARTICLES = new Set(['de', 'du', 'des', 'd', 'del', 'l', 'le', 'la', 'les', 'au', 'aux']);
/** Words that decorate only before or behind the name: "Certified in X", "X Certification Course", "X_v2.pdf". */
const AT_ENDS = new Set([
  ...['a', 'an', 'the', 'by', 'for', 'from', 'in', 'of', 's', 'with', 'en', 'par', 'pour'],
  ...['badge', 'badges', 'course', 'cours', 'exam', 'examen', 'pdf', 'png', 'jpg', 'jpeg'],
]);
const VERSION_OR_YEAR = /^(?:v\d{1,2}|20\d\d)$/;
/** Earlier names said "Sales Software" for what is now "Sales Hub Software". */
const HUB_ONCE_CALLED_SOFTWARE = new Set(['marketing', 'sales', 'service']);

/**
 * The part of a certification's name that tells it from others: lower case, without accents, invisible characters, signs
 * and decoration, one blank between words. Two names with one key mean one certification. Empty when nothing is left.
 * Linear in the length of the text.
 */
export function nameKey(text: string): string {
  const bare = wordsOf(text).filter((word) => !isDecoration(word) && !ARTICLES.has(word));
  return withoutSoftware(withoutEnds(bare)).join(' ');
}

function wordsOf(text: string): readonly string[] {
  // NFKD also turns the "bold" letters of social profiles into plain ones.
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `
    .replaceAll(' hub spot ', ' hubspot ')
    .replaceAll(' e mail ', ' email ')
    .replaceAll(' certifie e ', ' certifie ')
    .split(' ')
    .filter((word) => word !== '');
}

function isDecoration(word: string): boolean {
  return DECORATION.has(word) || OFTEN_MISSPELT.some((meant) => isMisspeltAs(word, meant));
}

function isEndWord(word: string | undefined): boolean {
  return word !== undefined && (AT_ENDS.has(word) || VERSION_OR_YEAR.test(word));
}

function withoutEnds(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && isEndWord(words[start])) start += 1;
  while (end > start && isEndWord(words[end - 1])) end -= 1;
  return words.slice(start, end);
}

/**
 * One way to write what is said in several: "Sales Hub", "Sales Hub Software", "Sales Software" and "logiciel Sales Hub" are
 * one. Where no hub is named, "Software" stays: Email Marketing and Email Marketing Software are two certifications.
 */
function withoutSoftware(words: readonly string[]): readonly string[] {
  // Beside "Hub" the word says nothing, so there a misspelling of it says nothing either.
  if (words.includes('hub')) return words.filter((word) => word !== 'logiciel' && !isMisspeltAs(word, 'software'));
  const others = words.filter((word) => word !== 'software' && word !== 'logiciel');
  if (others.length === words.length || others.length === 0) return others;
  const [only] = others;
  if (others.length === 1 && only !== undefined && HUB_ONCE_CALLED_SOFTWARE.has(only)) return [only, 'hub'];
  return [...others, 'software'];
}

function isMisspeltAs(word: string, meant: string): boolean {
  const slips = meant.length < 8 ? 1 : 2;
  return word[0] === meant[0] && editDistance(word, meant, slips) <= slips;
}
