import { cleanText } from '../../import/clean-text.ts';
import { foldText } from '../../import/fold-text.ts';
import type { DealField } from './found-deal.ts';

/**
 * Column headings, folded (no case, accents or punctuation), separated by commas: English, French, German, Spanish and
 * Portuguese. A heading that is not here is matched by the longest of these phrases that it contains.
 */
const HEADINGS: Readonly<Record<DealField, string>> = {
  client:
    'client,client name,customer,customer name,company,company name,account,account name,associated company,organisation,organization,' +
    'societe,nom du client,entreprise,nom de l entreprise,compte,kunde,kundenname,kundin,firma,unternehmen,cliente,nombre del cliente,empresa,nombre de la empresa,compania,nome do cliente,nome da empresa,conta',
  country:
    'country,client country,market,client market,country region,region,pays,marche,pays du client,land,markt,kundenland,pais,mercado,pais del cliente,pais do cliente',
  clientCurrency: 'client currency,devise du client,kundenwahrung,moneda del cliente,moeda do cliente',
  link: 'link,url,crm link,hubspot link,record link,client link,company link,lien,lien crm,lien hubspot,adresse,enlace,vinculo,ligacao',
  productLine:
    'product line,product,products,line,line item,sku,subscription,hub,hubs,ligne de produit,ligne de produits,produit,produits,abonnement,produktlinie,produkt,produkte,linea de producto,producto,productos,linha de produto,produto,produtos,suscripcion,assinatura',
  deal:
    'deal,deal type,deal origin,origin,source,sold as,sourced or assisted,deal source,type of deal,registration type,transaction,type de transaction,type de deal,type d affaire,origine,type de vente,' +
    'dealtyp,deal typ,geschaft,geschaftstyp,herkunft,deal art,tipo de negocio,tipo de trato,origen,negocio,tipo de acuerdo,tipo de negociacao,origem,transacao',
  saleKind:
    'sale kind,kind of sale,sale type,type of sale,sales type,new or upsell,nature de la vente,genre de vente,verkaufsart,art des verkaufs,tipo de venta,clase de venta,tipo de venda',
  soldOn:
    'sold on,sold,sale date,date of sale,close date,closed on,closed date,closing date,date sold,won on,won date,signed on,signature date,deal date,contract date,' +
    'vendu le,date de vente,date de la vente,date de cloture,date de signature,signe le,date de fermeture,verkauft am,verkaufsdatum,abschlussdatum,abgeschlossen am,datum des verkaufs,vertragsdatum,' +
    'vendido el,fecha de venta,fecha de cierre,fecha de la venta,fecha de firma,vendido em,data de venda,data da venda,data de fechamento,data de assinatura',
  lineSoldOn:
    'line sold on,line first sold on,product line sold on,line sale date,first sold on,original sale date,ligne vendue le,premiere vente,date de premiere vente,premiere vente de la ligne,linie verkauft am,erstverkauf,erstverkauf am,linea vendida el,primera venta,linha vendida em,primeira venda',
  mrr:
    'mrr,mrr amount,monthly recurring revenue,monthly amount,monthly revenue,monthly value,amount per month,sold mrr,mrr sold,recurring revenue,' +
    'montant mensuel,revenu mensuel,revenu mensuel recurrent,revenu recurrent mensuel,mensualite,mrm,monatlicher betrag,monatsbetrag,monatlicher umsatz,monatlich wiederkehrender umsatz,mrr betrag,' +
    'importe mensual,ingresos mensuales,ingreso mensual recurrente,ingresos recurrentes mensuales,monto mensual,valor mensal,receita mensal,receita recorrente mensal,montante mensal',
  currency:
    'currency,mrr currency,deal currency,currency code,devise,devise du mrr,monnaie,wahrung,wahrungscode,moneda,divisa,moeda,codigo da moeda',
  managed:
    'managed by us,managed,we manage,is managed,managing,managed client,gere par nous,gere,geree,client gere,gestion,von uns betreut,betreut,verwaltet,von uns verwaltet,betreuung,' +
    'gestionado por nosotros,gestionado,gestionada,gestion nuestra,gerido por nos,gerido,gerenciado,gerenciado por nos',
  managedFrom:
    'managed from,managed since,managing since,managing from,management start,gere depuis,gere a partir du,gere du,debut de gestion,betreut seit,betreut ab,verwaltet seit,beginn der betreuung,gestionado desde,inicio de gestion,gerido desde,inicio da gestao',
  managedUntil:
    'managed until,managed to,managed till,management end,gere jusqu au,fin de gestion,betreut bis,verwaltet bis,ende der betreuung,gestionado hasta,fin de gestion,gerido ate,fim da gestao',
  otherPartners:
    'other partners,number of other partners,partners,other managing partners,autres partenaires,nombre d autres partenaires,partenaires,andere partner,weitere partner,partner,anzahl anderer partner,otros partners,otros socios,outros parceiros,parceiros',
  endedOn:
    'ended on,ended,end date,end,churned on,churn date,cancelled on,canceled on,lost on,termine le,resilie le,date de fin,fin,date de resiliation,beendet am,enddatum,ende,gekundigt am,kundigung,terminado el,fecha de fin,fecha de baja,baja,cancelado el,terminado em,data de fim,data de termino,cancelado em',
};

/** Headings that mean an amount a month unless another column does. */
const WEAK_MRR = new Set(
  'amount,value,deal amount,price,revenue,montant,prix,valeur,betrag,umsatz,wert,preis,importe,valor,monto,precio,preco,receita'.split(
    ',',
  ),
);
/** Words that turn a heading into something else: "Annual amount", "Deal name". */
const ANOTHER_MATTER = new Set(
  'annual,annuel,annuelle,yearly,arr,jahrlich,jahres,anual,owner,stage,pipeline,id,status,statut,number,notes,note,percent,probability,manager,contact,email,phone'.split(
    ',',
  ),
);
const LONGEST_HEADING = 60;
const LONGEST_PHRASE = 5;

const FIELDS = Object.keys(HEADINGS).filter((field): field is DealField => field in HEADINGS);
const FIELD_OF: ReadonlyMap<string, DealField> = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].split(',').map((heading): [string, DealField] => [heading, field])),
);

/** What the headings of a table of deals mean, column by column. A field is taken once: by the whole heading first. */
export function readDealHeadings(headings: readonly string[]): readonly (DealField | 'ignore')[] {
  const folded = headings.map((heading) => (heading.length > LONGEST_HEADING ? '' : foldText(cleanText(heading))));
  const columns = folded.map((): DealField | 'ignore' => 'ignore');
  const put = (reading: (heading: string) => DealField | undefined) => {
    folded.forEach((heading, index) => {
      const field = columns[index] === 'ignore' && heading !== '' ? reading(heading) : undefined;
      if (field !== undefined && !columns.includes(field)) columns[index] = field;
    });
  };
  put((heading) => FIELD_OF.get(heading));
  put(fieldWithin);
  put((heading) => (WEAK_MRR.has(heading) ? 'mrr' : undefined));
  return columns;
}

function fieldWithin(heading: string): DealField | undefined {
  const words = heading.split(' ');
  if (words.some((word) => ANOTHER_MATTER.has(word))) return undefined;
  for (let length = longest(words); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const field = FIELD_OF.get(words.slice(start, start + length).join(' '));
      // Single words say too little within a longer heading: "Source of the lead", "End customer".
      if (field !== undefined && (length > 1 || field === 'mrr' || field === 'client')) return field;
    }
  }
  return undefined;
}

function longest({ length }: readonly string[]): number {
  return length <= LONGEST_PHRASE ? length - 1 : LONGEST_PHRASE;
}
