import { useMemo } from 'react';
import { i18n } from '#i18n';
import { copyText } from '../../../browser/clipboard.ts';
import { mailLink } from '../../../domain/mail-link.ts';
import type { Account } from '../../../domain/tickets/account.ts';
import { isPublic } from '../../../domain/tickets/channel.ts';
import type { PrivateKind } from '../../../domain/tickets/community-text.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { SUPPORT_RULES } from '../../../facts/support.ts';
import { copyTicketHtml } from '../../../jobs/tickets/copy-ticket-html.ts';
import { exportTicketZip } from '../../../jobs/tickets/export-ticket-zip.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { listWords } from './list-words.ts';
import styles from './TicketPreview.module.css';
import type { TicketAround } from './ticket-around.ts';
import { previewText } from './ticket-preview-text.ts';

interface Props {
  readonly ticketId: string;
  readonly fields: TicketFields;
  readonly around: TicketAround;
  readonly account: Account | null;
  readonly flush: () => Promise<void>;
}

const LEFT_OUT_KEYS = {
  'hub-id': 'ticketPreview.private.hubId',
  email: 'ticketPreview.private.email',
  phone: 'ticketPreview.private.phone',
  address: 'ticketPreview.private.address',
  name: 'ticketPreview.private.name',
  title: 'ticketPreview.private.title',
} as const satisfies Record<PrivateKind, string>;

/** No more than this is drawn of a text as long as a book; all of it is copied. */
const DRAWN = 60_000;

/** What will be copied, word for word, and the ways to take it along. */
export function TicketPreview({ ticketId, fields, around, account, flush }: Props) {
  const world = useWorld();
  const { say } = useAnnounce();
  const { templates, accounts, holders, pictures } = around;
  const { title, text, parts, leftOut } = useMemo(
    () => previewText(fields, { templates, accounts, holders, pictures }),
    [fields, templates, accounts, holders, pictures],
  );
  const out = (Object.keys(LEFT_OUT_KEYS) as PrivateKind[]).filter((kind) => (leftOut[kind] ?? 0) > 0);
  const copy = async (how: () => Promise<boolean>) => {
    const copied = await how();
    await flush();
    say(i18n.t(copied ? 'ticketPreview.copied' : 'ticketPreview.notCopied'));
  };
  const zip = async () => {
    const { language, channel, hubId } = fields;
    const facts = isPublic(channel) ? { language, channel } : { language, channel, hubId };
    const { missing } = await exportTicketZip(world, { ticketId, title, text, facts });
    await flush();
    say(
      missing.length === 0
        ? i18n.t('ticketPreview.zipped')
        : i18n.t('ticketPreview.zippedWithout', { list: listWords(missing) }),
    );
  };
  return (
    <Section id="preview" title={i18n.t('ticketPreview.title')}>
      {out.length === 0 ? null : (
        <p className={styles.out} role="status">
          {i18n.t('ticketPreview.leftOut', { list: listWords(out.map((kind) => i18n.t(LEFT_OUT_KEYS[kind]))) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.text} tabIndex={0} aria-label={i18n.t('ticketPreview.text')}>
        <pre>{text.slice(0, DRAWN)}</pre>
      </section>
      {text.length > DRAWN ? <p>{i18n.t('ticketPreview.cut', { length: text.length })}</p> : null}
      <div className={styles.actions}>
        <Button onClick={() => void copy(() => copyText(text))}>{i18n.t('ticketPreview.copyText')}</Button>
        <Button onClick={() => void copy(() => copyTicketHtml(world, ticketId, parts))}>
          {pictures.length === 0 ? i18n.t('ticketPreview.copyHtml') : i18n.t('ticketPreview.copyPictures')}
        </Button>
        <Button onClick={() => void zip()}>{i18n.t('ticketPreview.zip')}</Button>
        <MailLink fields={fields} account={account} subject={title} body={text} />
      </div>
    </Section>
  );
}

interface MailProps {
  readonly fields: TicketFields;
  readonly account: Account | null;
  readonly subject: string;
  readonly body: string;
}

/** For those who are written to by mail: the message, filled in, as far as a link can carry it. */
function MailLink({ fields, account, subject, body }: MailProps) {
  const to =
    fields.channel === 'academy'
      ? SUPPORT_RULES.academyEmail.value
      : fields.channel === 'pdm'
        ? (account?.pdmEmail ?? '')
        : '';
  if (to === '') return null;
  const link = mailLink({ to, subject, body });
  if (link.kind === 'refused') {
    return (
      <p className={styles.soft}>
        {link.reason === 'too-long'
          ? i18n.t('ticketPreview.mailTooLong', { to })
          : i18n.t('ticketPreview.mailNoAddress')}
      </p>
    );
  }
  return <a href={link.url}>{i18n.t('ticketPreview.mail', { to })}</a>;
}
