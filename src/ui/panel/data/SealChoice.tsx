import { i18n } from '#i18n';
import { TextField } from '../../components/TextField.tsx';
import styles from './DataScreen.module.css';

/** What was typed about protecting a backup. */
interface Seal {
  readonly on: boolean;
  readonly passphrase: string;
  readonly again: string;
}

export const NO_SEAL: Seal = { on: false, passphrase: '', again: '' };

const FEWEST_CHARACTERS = 8;

type SealReading =
  | { readonly kind: 'seal'; readonly passphrase: string | null }
  | { readonly kind: 'problem'; readonly of: 'short' | 'differs' };

/** The passphrase to protect a backup with, null for none, or what is wrong with it. */
export function sealOf({ on, passphrase, again }: Seal): SealReading {
  if (!on) return { kind: 'seal', passphrase: null };
  if ([...passphrase].length < FEWEST_CHARACTERS) return { kind: 'problem', of: 'short' };
  return passphrase === again ? { kind: 'seal', passphrase } : { kind: 'problem', of: 'differs' };
}

interface Props {
  readonly seal: Seal;
  /** Whether the user has tried to go on with it, so that what is wrong is said. */
  readonly asked: boolean;
  readonly onSeal: (seal: Seal) => void;
}

/** Whether a backup is protected, and by what. */
export function SealChoice({ seal, asked, onSeal }: Props) {
  const reading = sealOf(seal);
  const problem = asked && reading.kind === 'problem' ? reading.of : null;
  return (
    <>
      <label className={styles.mode}>
        <input
          type="checkbox"
          checked={seal.on}
          onChange={(event) => onSeal({ ...NO_SEAL, on: event.target.checked })}
        />
        {i18n.t('data.seal')}
      </label>
      {seal.on ? (
        <>
          <TextField
            label={i18n.t('data.passphrase')}
            hint={i18n.t('data.passphraseHint')}
            type="password"
            autoComplete="new-password"
            value={seal.passphrase}
            onText={(passphrase) => onSeal({ ...seal, passphrase })}
            error={problem === 'short' ? i18n.t('data.passphraseShort') : null}
          />
          <TextField
            label={i18n.t('data.passphraseAgain')}
            type="password"
            autoComplete="new-password"
            value={seal.again}
            onText={(again) => onSeal({ ...seal, again })}
            error={problem === 'differs' ? i18n.t('data.passphraseDiffers') : null}
          />
        </>
      ) : null}
    </>
  );
}
