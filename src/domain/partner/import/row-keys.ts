import { foldText } from '../../import/fold-text.ts';
import type { PartnerKind } from './partner-kind.ts';
import { listIn, moneyIn, type PartnerValues, textIn } from './partner-values.ts';

/**
 * The keys under which a kept row is found among those of its client: a renewal by its day and products, a shared deal by
 * its day and name or product, a payment by its quarter and amount. A client's profile is one.
 */
export function keysOfKept(kind: PartnerKind, values: PartnerValues): readonly string[] {
  switch (kind) {
    case 'clients':
      return [''];
    case 'renewals':
      return [key(textIn(values, 'renewsOn'), productsKey(values)), key(textIn(values, 'renewsOn'), 'any')];
    case 'shared': {
      const [on, name, product] = dealOf(values);
      return [name === '' ? key(on, 'product', product) : key(on, 'name', name), key(on, 'any', product)];
    }
    case 'payments':
      return [paymentKey(values)];
  }
}

/** The keys under which a row looks for the kept one that it is, the surest first; none while it does not say enough. */
export function keysOfFound(kind: PartnerKind, values: PartnerValues): readonly string[] {
  switch (kind) {
    case 'clients':
      return [''];
    case 'renewals': {
      const on = textIn(values, 'renewsOn');
      if (on === '') return [];
      return listIn(values, 'products').length === 0 ? [key(on, 'any')] : [key(on, productsKey(values)), key(on, '[]')];
    }
    case 'shared': {
      const [on, name, product] = dealOf(values);
      if (on === '') return [];
      if (name === '') return [key(on, 'any', product)];
      return product === '' ? [key(on, 'name', name)] : [key(on, 'name', name), key(on, 'product', product)];
    }
    case 'payments':
      return textIn(values, 'quarter') === '' || moneyIn(values, 'amount') === null ? [] : [paymentKey(values)];
  }
}

function dealOf(values: PartnerValues): readonly [on: string, name: string, product: string] {
  return [textIn(values, 'createdOn'), folded(textIn(values, 'name')), folded(textIn(values, 'productLine'))];
}

function productsKey(values: PartnerValues): string {
  return JSON.stringify(listIn(values, 'products').map(folded).toSorted());
}

function paymentKey(values: PartnerValues): string {
  const amount = moneyIn(values, 'amount');
  return key(textIn(values, 'quarter'), String(amount?.minor), String(amount?.currency));
}

/** Punctuation alone is a text too. */
function folded(text: string): string {
  return foldText(text) || text.trim();
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
