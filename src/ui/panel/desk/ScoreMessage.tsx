import { useId } from 'react';
import { i18n } from '#i18n';
import { type MailMessage, mailLink } from '../../../domain/mail-link.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import styles from './ScoreMessage.module.css';

/** The message as it will be sent, and the two ways to take it away. We send nothing. */
export function ScoreMessage({ message }: { readonly message: MailMessage }) {
  const { say } = useAnnounce();
  const id = useId();
  const link = mailLink(message);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message.body);
      say(i18n.t('desk.score.copied'));
    } catch {
      // A browser may refuse, and says why only in its own words; the text can still be selected by hand.
      say(i18n.t('desk.score.notCopied'));
    }
  };
  return (
    <section className={styles.message} aria-labelledby={id}>
      <h3 id={id}>{i18n.t('desk.score.message')}</h3>
      <dl className={styles.head}>
        <dt>{i18n.t('desk.score.to')}</dt>
        <dd>{message.to}</dd>
        <dt>{i18n.t('desk.score.subject')}</dt>
        <dd>{message.subject}</dd>
      </dl>
      <p className={styles.body}>{message.body}</p>
      <div className={styles.actions}>
        {link.kind === 'ok' ? (
          <a className={styles.open} href={link.url}>
            {i18n.t('desk.score.open')}
          </a>
        ) : null}
        <Button onClick={() => void copy()}>{i18n.t('desk.score.copy')}</Button>
      </div>
      {link.kind === 'ok' ? null : <p className={styles.soft}>{i18n.t('desk.score.tooLong')}</p>}
      <p className={styles.soft}>{i18n.t('desk.score.nothingSent')}</p>
    </section>
  );
}
