import { i18n } from '#i18n';
import type { CalculationProblem } from '../../../../domain/points/calculation.ts';
import type { CalculatorDraft } from '../../../../domain/points/calculator-draft.ts';
import { TextField } from '../../../components/TextField.tsx';
import { dealProblemWords } from './deal-problem-words.ts';
import styles from './ManagingFields.module.css';

interface Props {
  readonly draft: CalculatorDraft;
  readonly problems: readonly CalculationProblem[];
  readonly onChange: (change: Partial<CalculatorDraft>) => void;
}

/** Whether the client is managed too, and by how many others. */
export function ManagingFields({ draft, problems, onChange }: Props) {
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.manages}
          onChange={(event) => onChange({ manages: event.target.checked })}
        />
        {i18n.t('calculator.manages')}
      </label>
      {draft.manages ? (
        <TextField
          label={i18n.t('calculator.otherPartners')}
          wide
          type="number"
          min={0}
          step={1}
          value={draft.otherPartners}
          error={dealProblemWords(problems, 'otherPartners')}
          onText={(otherPartners) => onChange({ otherPartners })}
        />
      ) : null}
    </>
  );
}
