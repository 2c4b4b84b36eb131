import { COUNTRY_CODES, type CountryCode, isCountryCode } from './country.ts';
import { foldText } from './import/fold-text.ts';

/** What people call countries beside the names that the languages' own tables have. */
const ALSO: Readonly<Record<CountryCode, string>> = {
  GB: 'uk,gbr,great britain,england,scotland,wales,northern ireland,britain,grande bretagne,angleterre,grossbritannien,england,gran bretana,inglaterra,gra bretanha',
  US: 'usa,u s,u s a,united states of america,america,etats unis d amerique,vereinigte staaten von amerika,estados unidos de america,eeuu,ee uu,eua,e u a',
  NL: 'nld,holland,the netherlands,hollande,holanda',
  KR: 'kor,republic of korea,korea south,coree,corea',
  CZ: 'cze,czech republic,republique tcheque,tschechische republik,republica checa',
  AE: 'uae,are,emirates,eau,vae',
  DE: 'deu,ger',
  FR: 'fra',
  ES: 'esp',
  IT: 'ita',
  PT: 'prt',
  CH: 'che,swiss',
  AT: 'aut',
  BE: 'bel',
  IE: 'irl,republic of ireland,eire',
  JP: 'jpn',
  CN: 'chn,mainland china,prc',
  IN: 'ind',
  BR: 'bra',
  MX: 'mex',
  CA: 'can',
  AU: 'aus',
  NZ: 'nzl',
  SG: 'sgp',
  HK: 'hkg,hong kong',
  MO: 'macau,macao',
  ZA: 'zaf,rsa',
  CO: 'col',
  AR: 'arg',
  CL: 'chl',
  PE: 'per',
  SE: 'swe',
  NO: 'nor',
  DK: 'dnk',
  FI: 'fin',
  PL: 'pol',
  TR: 'tur,turkey,turkiye',
  VN: 'vnm,vietnam,viet nam',
  TW: 'twn',
  PH: 'phl,the philippines',
  RU: 'rus,russian federation',
  TL: 'east timor',
  CI: 'ivory coast',
  CV: 'cape verde',
  MM: 'burma',
  MK: 'macedonia',
};
const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt'];

let index: ReadonlyMap<string, CountryCode | null> | null = null;

/**
 * The country that a text names, as a code or in English, French, German, Spanish or Portuguese; null for none, and for
 * a name that is another country's in another of these languages.
 */
export function countryOf(text: string): CountryCode | null {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  index ??= namesOfCountries();
  return index.get(foldText(text)) ?? null;
}

function namesOfCountries(): ReadonlyMap<string, CountryCode | null> {
  const names = new Map<string, CountryCode | null>();
  const add = (name: string, code: CountryCode) => {
    const key = foldText(name);
    const other = names.get(key);
    names.set(key, other === undefined || other === code ? code : null);
  };
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const table = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) {
        const name = table.of(code);
        if (name !== undefined) add(name, code);
      }
    }
  }
  for (const [code, also] of Object.entries(ALSO)) for (const name of also.split(',')) names.set(name, code);
  return names;
}
