import { foldText } from './fold-text.ts';

/**
 * Month names and abbreviations, already folded (no case, no accents, no dots): English, French, German, Spanish,
 * Portuguese, Italian, Dutch, Danish, Norwegian, Swedish and Polish. No word means two months in these languages.
 */
const MONTHS: readonly string[] = [
  'january jan janvier janv januar janner janner enero ene janeiro gennaio gen genn januari stycznia styczen styczniu sty',
  'february feb febr fevrier fevr fev februar feber febrero fevereiro febbraio februari lutego luty lutym lut',
  'march mar mars marz maerz mrz marzo marco maart mrt marts marca marzec marcu',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwietniu kwi',
  'may mai mayo maio maggio mag mei maj maja maju',
  'june jun juin juni junio junho giugno giu czerwca czerwiec czerwcu cze',
  'july jul juillet juil juill juli julio julho luglio lug lipca lipiec lipcu lip',
  'august aug aout agosto ago agos augustus augusti sierpnia sierpien sierpniu sie',
  'september sep sept septembre septiembre setiembre set setembro settembre sett wrzesnia wrzesien wrzesniu wrz',
  'october oct octobre oktober okt octubre outubro out ottobre ott pazdziernika pazdziernik pazdzierniku paz',
  'november nov novembre noviembre novembro listopada listopad listopadzie lis',
  'december dec decembre dezember dez diciembre dic dezembro dicembre desember des grudnia grudzien grudniu gru',
];

const FINNISH_STEMS = 'tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu'.split(' ');
const FINNISH_ENDINGS = ['', 'k', 'kuu', 'kuuta', 'kuun', 'kuussa'];

const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
  ...FINNISH_STEMS.flatMap((stem, index) =>
    FINNISH_ENDINGS.map((ending): [string, number] => [stem + ending, index + 1]),
  ),
]);

/** The month, 1 to 12, that a single word names in any of the languages known here; null when it names none. */
export function monthOf(word: string): number | null {
  return MONTH_OF.get(foldText(word)) ?? null;
}
