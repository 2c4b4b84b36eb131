import { foldText } from '../../import/fold-text.ts';

const HUBSPOT_AS_ISSUER =
  /^(?:(?:the |l )?(?:academia|academie|akademie|accademia) (?:de |di |d )?)?hub ?spot(?: inc| llc)?(?: academy| academia| academie| akademie)?(?: inc)?$/;

/** Whether a line or cell is HubSpot's name and nothing else: "HubSpot", "HubSpot Academy", "HubSpot, Inc.". */
export function isHubSpotName(text: string): boolean {
  return text.length <= 60 && HUBSPOT_AS_ISSUER.test(foldText(text));
}

/** Whether a text says HubSpot anywhere: "HubSpot Academy (online)", "Hub Spot". */
export function saysHubSpot(text: string): boolean {
  return /hub[\s-]?spot/i.test(text);
}

const ISSUED_BY =
  /^(?:issued|awarded|offered|provided|granted)\s+by:?\s+(.{1,120})$|^(?:délivrée?|émise?|proposée?)\s+par:?\s+(.{1,120})$|^(?:ausgestellt|verliehen)\s+von:?\s+(.{1,120})$|^(?:emitid[oa]|expedid[oa]|otorgad[oa])\s+por:?\s+(.{1,120})$|^(?:rilasciat[oa]|emess[oa])\s+da:?\s+(.{1,120})$|^(?:uitgegeven|afgegeven|toegekend)\s+door:?\s+(.{1,120})$/iu;

/** The issuer that a phrase such as "Issued by HubSpot Academy" names; null when it is no such phrase. */
export function issuerInPhrase(text: string): string | null {
  return (
    ISSUED_BY.exec(text)
      ?.slice(1)
      .find((name) => name !== undefined)
      ?.trim() ?? null
  );
}
