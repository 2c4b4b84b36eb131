import styles from './StateIcon.module.css';

export type Tone = 'good' | 'calm' | 'warn' | 'bad' | 'locked' | 'muted';

/** One shape for each tone, so that a state is told apart without its colour. */
const SHAPES: Record<Tone, string> = {
  good: 'M3.5 8.5l3 3 6-7',
  calm: 'M8 4v4l2.5 2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  warn: 'M8 2.5L14.5 13.5H1.5zM8 6.5v3M8 11.4v.2',
  bad: 'M4 4l8 8M12 4l-8 8',
  locked: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  muted: 'M3.5 8h9',
};

/** The picture of a state. Decoration only: the words stand beside it. */
export function StateIcon({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={styles.icon} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}
