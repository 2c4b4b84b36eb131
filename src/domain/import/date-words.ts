import { foldText } from './fold-text.ts';

/** What a word beside a date says of it: the end of validity, its start, or nothing by itself ("on", "le", "Datum"). */
export type DateWord = 'expires' | 'earned' | 'filler';

// Beginnings of folded words. English, French, German, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish.
const EXPIRES =
  /^(?:expir|venc|caduc|scad|verloop|verlopen|verval|ablauf|abgelaufen|verfall|lauft|udlob|utlop|upphor|utgar|utgang|vanhen|paatty|wygas|wazn|echeanc|perim|validite$|validade$|validez$|validita$|vigencia$|renew|renouvel|until$|till$|thru$|through$|to$|due$|jusqu|hasta$|ate$|tot$|bis$|fino$|fin$|au$|al$|exp$|ends?$|ending$|ende$|有効期限|期限|失効)/u;
const EARNED =
  /^(?:issue|earned$|award|achiev|obtain|obten|obtid|obtuv|complet|passed$|received$|acqui|granted$|since$|from$|started?$|certified$|emis|emit|delivr|reussi|decern|depuis$|ausgestellt|ausstell|erworben|erhalten|bestanden|abgeschlossen|verliehen|seit$|expedi|otorg|desde$|conclu|conquist|rilasci|emess|consegui|ottenut|dal$|uitgegeven|uitgifte|afgegeven|afgifte|toegekend|behaal|verkreg|vanaf$|udsted|utsted|utfard|opnaet|oppnad|myonn|saatu$|suorit|wydan|uzysk|zdoby|発行|取得|修了|授与)/u;
const FILLERS = new Set(
  (
    'a ab af am an at av been by ca circa d da date dates dato datum data das de del della dell dem den der des dia dil ' +
    'di do du e ei el em en er est et fecha foi giorno gultig geldig giltig giltigt gyldig het i il in inklusive is l la le les ' +
    'met na nd o of og om on op os pa paiva pvm quand r rd re s sera st su th the til till tom um uur v valable valid valida ' +
    'valide valido validos validity validita von voimassa was will y zum zur を に は は年 年 月 日 년 월 일 ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'segunda terca quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
  ).split(' '),
);

/** What a single word says of the date beside it; null when it is not a word of dates at all. */
export function dateWord(word: string): DateWord | null {
  const folded = foldText(word);
  if (EXPIRES.test(folded)) return 'expires';
  if (EARNED.test(folded)) return 'earned';
  return FILLERS.has(folded) ? 'filler' : null;
}

const NO_EXPIRY =
  /\b(?:no (?:expiration|expiry|end date|vence|caduca|expira)|(?:does not|doesn t|never|not) expir|(?:sans|aucune|pas de) (?:date d )?(?:expiration|echeance|date de fin)|n expire (?:pas|jamais)|kein(?:e|en)? (?:ablauf|verfall)|ohne ablauf|unbefristet|lauft nicht ab|sin (?:fecha de )?(?:vencimiento|caducidad|expiracion)|nunca (?:expira|caduca|vence)|sem (?:data de )?(?:validade|expiracao|vencimento)|nao expira|(?:nessuna|senza)(?: data di)? scadenza|non scade|geen (?:verval|verloop|eind|expiratie)|(?:verloopt|vervalt) niet|ingen (?:udlob|utlop|utgang)|inget utgang|(?:udlober|utloper|upphor) (?:ikke|inte|aldri)|ei vanhen|brak daty|bezterminow|nie wygasa)|有効期限なし|無期限|期限なし/u;

/** Words that say it when they stand alone; within a name they say something else: "Customer Lifetime Value". */
const ENDLESS =
  /^(?:never|lifetime|unlimited|permanent(?:e|ly)?|indefinite|illimitee?|jamais|a vie|unbegrenzt|unlimitiert|nie|dauerhaft|nunca|indefinid[oa]|ilimitad[oa]|vitalici[oa]|illimitat[oa]|a vita|onbeperkt|nooit|aldrig|aldri|ubegrenset|obegransad)$/;

/** Whether a text says that there is no expiry: "No Expiration Date" and its translations. */
export function saysNoExpiry(text: string): boolean {
  const folded = foldText(text);
  return NO_EXPIRY.test(folded) || ENDLESS.test(folded);
}
