import { i18n } from '#i18n';
import { copyText } from '../../../../browser/clipboard.ts';
import { mailLink } from '../../../../domain/mail-link.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import styles from './ContactMail.module.css';
import type { MailText } from './mail-text.ts';

interface Props {
  readonly to: string;
  readonly text: MailText;
}

/** No more than this is drawn of a long text; all of it is copied. */
const DRAWN = 20_000;

/** The text as it will stand in the e-mail, and the ways to take it there. We send nothing. */
export function MailPreview({ to, text: { subject, body } }: Props) {
  const { say } = useAnnounce();
  const link = mailLink({ to, subject, body });
  const copy = async () => {
    const copied = await copyText(`${subject}\n\n${body}`);
    say(i18n.t(copied ? 'ticketPreview.copied' : 'ticketPreview.notCopied'));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={i18n.t('partnerTeam.preview')}>
        <strong>{subject}</strong>
        {`\n\n${body.slice(0, DRAWN)}`}
      </section>
      <div className={styles.actions}>
        {link.kind === 'ok' ? <a href={link.url}>{i18n.t('partnerTeam.sendThis')}</a> : null}
        <Button look="quiet" onClick={() => void copy()}>
          {i18n.t('ticketPreview.copyText')}
        </Button>
      </div>
      <p className={styles.soft}>
        {link.kind === 'refused' && link.reason === 'too-long'
          ? i18n.t('desk.score.tooLong')
          : i18n.t('desk.score.nothingSent')}
      </p>
    </>
  );
}
