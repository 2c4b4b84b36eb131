import { foldText } from '../../import/fold-text.ts';
import type { DealOrigin } from '../deal-question.ts';
import type { SaleKind } from '../ledger.ts';

// English, French, German, Spanish and Portuguese, folded. "Partner collab" and "DIFM" are HubSpot's names of before
// 15 July 2025 for sourced and assisted deals (S10).
const DEALS: Readonly<Record<DealOrigin | 'managed-only', string>> = {
  sourced:
    'sourced,partner sourced,source,sourcing,partner,collab,partner collab,partner collaboration,collaboration,self sourced,own,' +
    'sourcee,source par le partenaire,apporte,apportee,apporte par le partenaire,apporteur,vom partner,partnerquelle,partner sourced deal,eigenakquise,selbst gewonnen,partner gewonnen,' +
    'originado,originado por el partner,generado por el partner,captado,originado pelo parceiro,gerado pelo parceiro,originada',
  assisted:
    'assisted,partner assisted,assist,difm,do it for me,hubspot sourced,hubspot,assiste,assistee,assiste par le partenaire,accompagne,accompagnee,' +
    'unterstutzt,vom partner unterstutzt,assistiert,asistido,asistida,asistido por el partner,assistido,assistida,assistido pelo parceiro,apoiado',
  'managed-only':
    'managed only,managed,partner managed,only managed,management only,gere uniquement,gere,geree,gere seulement,gestion uniquement,nur betreut,betreut,nur verwaltet,verwaltet,' +
    'solo gestionado,gestionado,solo gestion,apenas gerido,gerido,so gerido,gerenciado,none,no sale',
};
const KINDS: Readonly<Record<SaleKind, string>> = {
  new: 'new,net new,new business,newbusiness,new client,new customer,nouveau,nouvelle,nouvelle vente,nouveau client,neu,neugeschaft,neukunde,nuevo,nueva,nuevo negocio,nueva venta,novo,nova,novo negocio,nova venda',
  'cross-sell':
    'cross sell,crosssell,cross selling,cross sold,cross,vente croisee,ventes croisees,querverkauf,venta cruzada,venda cruzada',
  upsell:
    'upsell,up sell,upselling,upsold,upgrade,vente additionnelle,montee en gamme,zusatzverkauf,hoherverkauf,venta adicional,ampliacion,venda adicional',
};
const YES = new Set(
  'yes,y,true,1,x,oui,o,vrai,ja,j,wahr,si,s,verdadero,sim,verdadeiro,managed,gere,geree,betreut,gestionado,gerido'.split(
    ',',
  ),
);
const NO = new Set('no,n,false,0,non,faux,nein,falsch,nao,falso,not managed,none'.split(','));

const DEAL_OF = byWord(DEALS, ['sourced', 'assisted', 'managed-only']);
const KIND_OF = byWord(KINDS, ['new', 'cross-sell', 'upsell']);

/** Who opened the deal up, or that it is managed without having been sold; null for a text that says neither. */
export function readDeal(text: string): DealOrigin | 'managed-only' | null {
  return DEAL_OF.get(foldText(text)) ?? null;
}

/** What a sale was to the client; null for a text that does not say it. */
export function readSaleKind(text: string): SaleKind | null {
  return KIND_OF.get(foldText(text)) ?? null;
}

/** Yes or no, in words or as a tick; null for anything else. */
export function readYesNo(text: string): boolean | null {
  if (/^[\u2713\u2714\u2611\u2705]\ufe0f?$/.test(text.trim())) return true;
  if (/^[\u2717\u2718\u2610\u274c-]\ufe0f?$/.test(text.trim())) return false;
  const folded = foldText(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}

function byWord<Value extends string>(words: Readonly<Record<Value, string>>, values: readonly Value[]) {
  return new Map(values.flatMap((value) => words[value].split(',').map((word): [string, Value] => [word, value])));
}
