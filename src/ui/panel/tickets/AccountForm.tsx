import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { DraftProblem } from '../../../domain/draft-problem.ts';
import type { Account } from '../../../domain/tickets/account.ts';
import { type AccountDraft, accountDraftOf, readAccountDraft } from '../../../domain/tickets/account-draft.ts';
import { SEATS, SUBSCRIPTIONS } from '../../../domain/tickets/support-rules.ts';
import { TICKET_LANGUAGES, ticketLanguageOf } from '../../../domain/tickets/ticket-language.ts';
import { SUPPORT_RULES } from '../../../facts/support.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { saveAccount } from '../../../jobs/tickets/save-account.ts';
import { Button } from '../../components/Button.tsx';
import { problemOf } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationEditor.module.css';
import { SEAT_LABELS, SUBSCRIPTION_LABELS } from './account-words.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { languageWords } from './channel-words.ts';

interface Props {
  /** Null for a new one. */
  readonly account: Account | null;
  readonly onDone: () => void;
}

/** What decides on the ways to support. What the user does not know stays open. */
export function AccountForm({ account, onDone }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => accountDraftOf(account, ticketLanguageOf(browserLanguage())));
  const [problems, setProblems] = useState<readonly DraftProblem<keyof AccountDraft>[]>([]);
  useFirstWrong(form, problems.length === 0 ? null : problems);
  const set = (field: keyof AccountDraft) => (text: string) => setDraft((before) => ({ ...before, [field]: text }));
  const since = dateWords({ on: SUPPORT_RULES.seatRule.value.createdFrom, precision: 'day' });
  const unknown = { value: '', label: i18n.t('ticketAccounts.unknown') };
  const save = async () => {
    const reading = readAccountDraft(draft);
    if (reading.kind === 'refused') return setProblems(reading.problems);
    setProblems([]);
    const outcome = await saveAccount(world, account, reading.value);
    settle(outcome, i18n.t('ticketAccounts.saved'));
    if (outcome.kind !== 'done') return;
    if (account === null) setDraft(accountDraftOf(null, ticketLanguageOf(browserLanguage())));
    onDone();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t(account === null ? 'ticketAccounts.add' : 'ticketAccounts.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={i18n.t('ticketAccounts.hubId')}
        value={draft.hubId}
        onText={set('hubId')}
        inputMode="numeric"
        error={problemOf(problems, 'hubId')}
      />
      <TextField
        label={i18n.t('ticketAccounts.name')}
        value={draft.name}
        onText={set('name')}
        error={problemOf(problems, 'name')}
      />
      <ChoiceField
        label={i18n.t('ticketAccounts.subscriptionLabel')}
        value={draft.subscription}
        options={[unknown, ...SUBSCRIPTIONS.map((value) => ({ value, label: SUBSCRIPTION_LABELS[value]() }))]}
        onChoose={set('subscription')}
      />
      <ChoiceField
        label={i18n.t('ticketAccounts.seatLabel')}
        value={draft.seat}
        options={[unknown, ...SEATS.map((value) => ({ value, label: SEAT_LABELS[value]() }))]}
        onChoose={set('seat')}
      />
      <ChoiceField
        label={i18n.t('ticketAccounts.created')}
        value={draft.created}
        options={[
          unknown,
          { value: 'before', label: i18n.t('ticketAccounts.createdBefore', { day: since }) },
          { value: 'since', label: i18n.t('ticketAccounts.createdSince', { day: since }) },
        ]}
        onChoose={set('created')}
      />
      <ChoiceField
        label={i18n.t('ticketAccounts.language')}
        value={draft.language}
        options={TICKET_LANGUAGES.map((value) => ({ value, label: languageWords(value) }))}
        onChoose={set('language')}
      />
      <TextField
        label={i18n.t('ticketAccounts.pdmEmail')}
        type="email"
        value={draft.pdmEmail}
        onText={set('pdmEmail')}
        error={problemOf(problems, 'pdmEmail')}
        wide
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {i18n.t(account === null ? 'ticketAccounts.add' : 'action.save')}
        </Button>
        {account === null ? null : <Button onClick={onDone}>{i18n.t('action.cancel')}</Button>}
      </div>
    </form>
  );
}
