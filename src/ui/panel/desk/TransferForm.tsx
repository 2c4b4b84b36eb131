import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import { planTransfer, type TransferItem } from '../../../domain/certifications/transfer.ts';
import { dayOf, MINUTE_MS } from '../../../domain/time.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { transferCertifications } from '../../../jobs/transfer-certifications.ts';
import { deskDraftKey } from '../../../store/queries/desk.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DeskCard.module.css';
import { keptTexts } from './kept-texts.ts';
import { TransferFields } from './TransferFields.tsx';
import { TransferList } from './TransferList.tsx';
import { TransferSteps } from './TransferSteps.tsx';
import { newAccountOf, type TransferDraft } from './transfer-draft.ts';

interface Props {
  readonly holder: Holder;
  readonly certifications: readonly Certification[];
  /** The addresses on record; one at least. */
  readonly addresses: readonly string[];
  readonly kept: unknown;
}

const BLANK: TransferDraft = { from: '', to: '', newAccount: 'unknown' };

/** The transfer of one holder's certifications. Nothing is changed before "Mark as transferred". */
export function TransferForm({ holder, certifications, addresses, kept }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const fields = useRef<HTMLDivElement>(null);
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  const { typed, type, forget } = useKeptForm(deskDraftKey('transfer', holder.id), keptTexts(kept, BLANK));
  const [left, setLeft] = useState<readonly ('from' | 'to')[]>([]);
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [busy, setBusy] = useState(false);
  // Where only one address is on record it can be no other.
  const draft = typed ?? { ...BLANK, from: addresses.length === 1 ? (addresses[0] ?? '') : '' };
  const plan = planTransfer(certifications, draft, {
    today,
    rules: ACADEMY_RULES.transfer,
    newAccount: newAccountOf(draft.newAccount),
    entryOf: ({ catalogueId }) => entryById(catalogueId),
  });
  const items = plan.kind === 'plan' ? plan.items : [];
  const ticked = ({ certificationId, outcome }: TransferItem) => marks.get(certificationId) ?? outcome === 'moves';
  const movedIds = new Set(items.filter(ticked).map(({ certificationId }) => certificationId));

  const clear = async () => {
    await forget();
    setLeft([]);
    setMarks(new Map());
    // The button that was pressed goes with what it cleared.
    fields.current?.querySelector('input')?.focus();
  };
  const mark = async () => {
    setBusy(true);
    const { from, to } = draft;
    const outcome = await transferCertifications(world, { holder, certifications, from, to, movedIds });
    setBusy(false);
    // A refused choice has no plan, so there is no button to come here by.
    if (outcome.kind === 'refused') return;
    if (outcome.kind === 'done') await clear();
    settle(outcome, i18n.t('desk.transfer.done', movedIds.size, { to: to.trim() }));
  };

  return (
    <>
      <div ref={fields}>
        <TransferFields
          draft={draft}
          plan={plan}
          addresses={addresses}
          left={left}
          onLeave={(passed) => setLeft((before) => [...new Set([...before, ...passed])])}
          onChange={(change) => type({ ...draft, ...change })}
        />
      </div>
      {plan.kind === 'plan' ? (
        <div className={styles.block}>
          <h3>{i18n.t('desk.transfer.plan')}</h3>
          {items.length === 0 ? (
            <p>{i18n.t('desk.transfer.none', { from: draft.from.trim() })}</p>
          ) : (
            <TransferList
              items={items}
              certifications={certifications}
              ticked={ticked}
              onTick={(id, on) => setMarks((before) => new Map(before).set(id, on))}
            />
          )}
        </div>
      ) : null}
      <TransferSteps />
      {items.length === 0 ? null : <p className={styles.soft}>{i18n.t('desk.transfer.markHint')}</p>}
      <div className={styles.row}>
        {items.length === 0 ? null : (
          <Button look="primary" disabled={busy || movedIds.size === 0} onClick={() => void mark()}>
            {i18n.t('desk.transfer.mark')}
          </Button>
        )}
        {typed === null ? null : <Button onClick={() => void clear()}>{i18n.t('desk.clear')}</Button>}
      </div>
    </>
  );
}
