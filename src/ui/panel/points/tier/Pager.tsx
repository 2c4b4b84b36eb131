import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './TierScreen.module.css';
import type { Page } from './use-pages.ts';

interface Props {
  readonly page: Page<unknown>;
  /** The list it turns. */
  readonly of: string;
}

/** Which items are shown, and the way to the others; nothing where all fit on one page. */
export function Pager({ page: { start, total, size, goTo }, of }: Props) {
  if (total <= size) return null;
  const number = (value: number) => new Intl.NumberFormat(browserLanguage()).format(value);
  const end = Math.min(start + size, total);
  const [before, after] = [start > 0, end < total];
  return (
    <nav className={styles.row} aria-label={i18n.t('tier.pages.label', { table: of })}>
      {/* Not `disabled`, which would take the focus away from who turns to the last page. */}
      <Button aria-disabled={!before} onClick={() => (before ? goTo(start - size) : undefined)}>
        {i18n.t('tier.pages.previous')}
      </Button>
      <Button aria-disabled={!after} onClick={() => (after ? goTo(start + size) : undefined)}>
        {i18n.t('tier.pages.next')}
      </Button>
      <span role="status">
        {i18n.t('tier.pages.range', { first: number(start + 1), last: number(end), total: number(total) })}
      </span>
    </nav>
  );
}
