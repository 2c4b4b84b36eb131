import type { HistoryLine } from '../../../../domain/points/breakdown.ts';
import { StateIcon, type Tone } from '../../../components/StateIcon.tsx';
import styles from './CreditChip.module.css';
import { stateWords } from './credit-words.ts';

const TONES: Record<HistoryLine['state'], Tone> = { active: 'good', 'to-come': 'calm', expired: 'muted' };

/** What became of points, by icon, word and colour. */
export function CreditChip({ line }: { readonly line: HistoryLine }) {
  const tone = TONES[line.state];
  return (
    <span className={styles.chip} data-tone={tone}>
      <StateIcon tone={tone} />
      {stateWords(line)}
    </span>
  );
}
