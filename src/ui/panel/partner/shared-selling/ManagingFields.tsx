import { i18n } from '#i18n';
import { TextField } from '../../../components/TextField.tsx';
import styles from './ManagingFields.module.css';

interface Managing {
  readonly manages: boolean;
  readonly otherPartners: string;
}

interface Props {
  readonly draft: Managing;
  readonly error: string | null;
  readonly onChange: (change: Partial<Managing>) => void;
}

/** Whether this partner is to manage what is sold, and with how many others. */
export function ManagingFields({ draft: { manages, otherPartners }, error, onChange }: Props) {
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={manages} onChange={(event) => onChange({ manages: event.target.checked })} />
        {i18n.t('calculator.manages')}
      </label>
      {manages ? (
        <TextField
          label={i18n.t('calculator.otherPartners')}
          inputMode="numeric"
          value={otherPartners}
          error={error}
          onText={(text) => onChange({ otherPartners: text })}
          wide
        />
      ) : null}
    </>
  );
}
