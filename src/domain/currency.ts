/** A currency by its ISO 4217 code, in capitals. */
export type CurrencyCode = string;

// ISO 4217, list one, as of 2026, without funds, metals and test codes. The browser's own table is not used: it gives
// COP and HUF no minor unit, after what is customary in shops, while ISO 4217 gives them two digits.
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
    'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
    'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK ' +
    'NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB ' +
    'TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ' +
    // Withdrawn between 2023 and 2026; the amounts of older sales are still in them.
    'ANG BGN HRK',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const EXPONENTS: ReadonlyMap<CurrencyCode, number> = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** Every currency we know, by code. */
export const CURRENCY_CODES: readonly CurrencyCode[] = [...EXPONENTS.keys()].toSorted();

/** How many digits the minor unit has (USD 2, JPY 0, KWD 3); null when the code is not in ISO 4217's list. */
export function minorDigits(currency: CurrencyCode): number | null {
  return EXPONENTS.get(currency) ?? null;
}
