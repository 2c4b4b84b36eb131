import { useState } from 'react';
import { i18n } from '#i18n';
import { readWholeNumber } from '../../../domain/draft-number.ts';
import { localOfMoment, momentOfLocal } from '../../../domain/local-moment.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { MOST_FOLLOW_UP_DAYS } from '../../../domain/tickets/ticket-deadlines.ts';
import { submitTicket } from '../../../jobs/tickets/ticket-life.ts';
import { Button } from '../../components/Button.tsx';
import { problemWords } from '../../components/problem-words.ts';
import styles from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';

interface Props {
  readonly ticketId: string;
  readonly fields: TicketFields;
  readonly onType: (change: (fields: TicketFields) => TicketFields) => void;
  readonly flush: () => Promise<void>;
}

/** Notes that the ticket was handed in: when, under which number, and when to follow it up. */
export function SubmitForm({ ticketId, fields, onType, flush }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [number, setNumber] = useState('');
  // Blank means now, which moves on while the form stands open.
  const [when, setWhen] = useState('');
  const [days, setDays] = useState(fields.followUpDays === null ? '' : String(fields.followUpDays));
  const [wrongTime, setWrongTime] = useState(false);
  const reading = readWholeNumber(days, 0, MOST_FOLLOW_UP_DAYS);
  const submit = async () => {
    const at = when === '' ? world.now() : momentOfLocal(when, world.zone());
    const wrong = at === null || at > world.now() + 60_000;
    setWrongTime(wrong);
    if (wrong || reading.kind === 'problem') return;
    await flush();
    settle(await submitTicket(world, ticketId, { channel: fields.channel, number, at }), i18n.t('ticketSubmit.done'));
  };
  return (
    <Section id="submit" title={i18n.t('ticketSubmit.title')}>
      <p className={styles.soft}>{i18n.t('ticketSubmit.text')}</p>
      <form
        className={styles.row}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField label={i18n.t('ticketSubmit.number')} value={number} onText={setNumber} />
        <TextField
          label={i18n.t('ticketSubmit.when')}
          type="datetime-local"
          max={localOfMoment(world.now(), world.zone()).slice(0, 16)}
          value={when}
          onText={setWhen}
          error={wrongTime ? i18n.t('ticketSubmit.wrongTime') : null}
        />
        <TextField
          label={i18n.t('ticketSubmit.followUp')}
          inputMode="numeric"
          value={days}
          error={reading.kind === 'problem' ? problemWords(reading) : null}
          onText={(text) => {
            setDays(text);
            const read = readWholeNumber(text, 0, MOST_FOLLOW_UP_DAYS);
            if (read.kind === 'ok') onType((before) => ({ ...before, followUpDays: read.value }));
          }}
        />
        <Button type="submit" look="primary">
          {i18n.t('ticketSubmit.submit')}
        </Button>
      </form>
    </Section>
  );
}
