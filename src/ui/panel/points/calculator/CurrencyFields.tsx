import { i18n } from '#i18n';
import type { CalculatorDraft, ConversionMethod } from '../../../../domain/points/calculator-draft.ts';
import { Field } from '../../../components/Field.tsx';
import { AmountField } from '../AmountField.tsx';

interface Props {
  readonly draft: CalculatorDraft;
  readonly onChange: (change: Partial<CalculatorDraft>) => void;
}

/** What is converted into what, and the two numbers of it. */
export function CurrencyFields({ draft, onChange }: Props) {
  return (
    <>
      <Field label={i18n.t('calculator.method')} wide>
        {(control) => (
          <select
            {...control}
            value={draft.method}
            onChange={(event) => onChange({ method: event.target.value as ConversionMethod })}
          >
            <option value="to-currency">{i18n.t('calculator.toCurrency')}</option>
            <option value="to-points">{i18n.t('calculator.toPoints')}</option>
          </select>
        )}
      </Field>
      {draft.method === 'to-currency' ? (
        <>
          <AmountField
            key="soldPoints"
            label={i18n.t('calculator.soldPoints')}
            text={draft.soldPoints}
            onText={(soldPoints) => onChange({ soldPoints })}
          />
          <AmountField
            key="managedPoints"
            label={i18n.t('calculator.managedPoints')}
            text={draft.managedPoints}
            onText={(managedPoints) => onChange({ managedPoints })}
          />
        </>
      ) : (
        <>
          <AmountField
            key="soldValue"
            label={i18n.t('calculator.soldValue')}
            text={draft.soldValue}
            onText={(soldValue) => onChange({ soldValue })}
          />
          <AmountField
            key="managedValue"
            label={i18n.t('calculator.managedValue')}
            text={draft.managedValue}
            onText={(managedValue) => onChange({ managedValue })}
          />
        </>
      )}
    </>
  );
}
