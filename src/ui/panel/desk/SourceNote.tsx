import { i18n } from '#i18n';
import type { SourcedFact } from '../../../domain/certifications/catalogue.ts';
import { factDate } from '../../components/fact-date.ts';
import styles from './DeskCard.module.css';

type Page = Pick<SourcedFact<unknown>, 'source' | 'date'>;

interface Props {
  /** What HubSpot's FAQ says. */
  readonly faq?: Page;
  /** What a moderator of HubSpot's says on the Community. */
  readonly community?: Page;
}

/** Where HubSpot says so and when, to be read there. */
export function SourceNote({ faq, community }: Props) {
  return (
    <ul className={styles.sources} aria-label={i18n.t('desk.sources')}>
      {community === undefined ? null : (
        <SourceLink page={community} words={i18n.t('desk.community', { date: factDate(community) })} />
      )}
      {faq === undefined ? null : <SourceLink page={faq} words={i18n.t('desk.faq', { date: factDate(faq) })} />}
    </ul>
  );
}

function SourceLink({ page, words }: { readonly page: Page; readonly words: string }) {
  return (
    <li>
      <a href={page.source} target="_blank" rel="noreferrer">
        {words}
      </a>
    </li>
  );
}
