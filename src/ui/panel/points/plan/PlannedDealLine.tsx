import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { PlannedDeal } from '../../../../domain/points/plan.ts';
import type { PlannedPoints } from '../../../../domain/points/planned-points.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { deletePlannedDeal } from '../../../../jobs/delete-plan.ts';
import { editPlannedDeal } from '../../../../jobs/save-planned-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { DealNotes } from './DealNotes.tsx';
import { PlannedDealForm } from './PlannedDealForm.tsx';
import styles from './PlannedDeals.module.css';
import { dayWords, dealName, dealWords, pointsWords } from './plan-words.ts';
import { storedDeal } from './planned-draft.ts';
import { PLAN_DRAFTS } from './use-plans.ts';
import { WonForm } from './WonForm.tsx';

interface Props {
  readonly deal: PlannedDeal;
  readonly points: PlannedPoints;
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly clients: readonly Client[];
  readonly book: RuleBook;
  /** The line goes with what had the focus. */
  readonly onGone: () => void;
}

/** One planned deal with its points, and what can be done with it. */
export function PlannedDealLine({ deal, points, drafts, clients, book, onGone }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const opener = useRef<HTMLButtonElement | null>(null);
  const keys = { edit: `${PLAN_DRAFTS}${deal.id}|edit`, won: `${PLAN_DRAFTS}${deal.id}|won` };
  const [chosen, setOpen] = useState<'edit' | 'won' | 'none' | null>(null);
  const open = chosen ?? (drafts.has(keys.edit) ? 'edit' : drafts.has(keys.won) ? 'won' : 'none');
  const name = dealName(deal);
  const close = () => {
    setOpen('none');
    opener.current?.focus();
  };
  const toggle = (which: 'edit' | 'won', button: HTMLButtonElement) => {
    opener.current = button;
    setOpen(open === which ? 'none' : which);
  };
  return (
    <li>
      <div className={styles.line}>
        <h3>{name}</h3>
        {points.kind === 'points' ? <span>{i18n.t('plan.points', { points: pointsWords(points.total) })}</span> : null}
      </div>
      <p className={styles.soft}>{dealWords(deal)}</p>
      <p className={styles.soft}>
        {i18n.t('plan.expected', { day: dayWords(deal.expectedOn), percent: deal.probability })}
      </p>
      <DealNotes deal={deal} points={points} />
      <div className={styles.actions}>
        <Toggle
          label={i18n.t('plan.winOf', { name })}
          open={open === 'won'}
          onPress={(button) => toggle('won', button)}
        >
          {i18n.t('plan.win')}
        </Toggle>
        <Toggle
          label={i18n.t('plan.editOf', { name })}
          open={open === 'edit'}
          onPress={(button) => toggle('edit', button)}
        >
          {i18n.t('action.edit')}
        </Toggle>
        <Button
          look="quiet"
          aria-label={i18n.t('plan.deleteOf', { name })}
          onClick={async () => {
            const outcome = await deletePlannedDeal(world, deal);
            if (outcome.kind === 'done') onGone();
            settle(outcome, i18n.t('plan.dealDeleted', { name }));
          }}
        >
          {i18n.t('action.delete')}
        </Button>
      </div>
      {open === 'won' ? (
        <WonForm
          draftKey={keys.won}
          kept={drafts.get(keys.won)}
          deal={deal}
          clients={clients}
          onDone={(won) => (won ? onGone() : close())}
        />
      ) : null}
      {open === 'edit' ? (
        <PlannedDealForm
          draftKey={keys.edit}
          kept={drafts.get(keys.edit)}
          label={i18n.t('plan.editOf', { name })}
          submit={i18n.t('action.save')}
          stored={storedDeal(deal)}
          book={book}
          onSave={async (fields, clash) => {
            if (clash) {
              say(i18n.t('refusal.changedElsewhere'));
              return false;
            }
            const outcome = await editPlannedDeal(world, deal, fields);
            settle(outcome, i18n.t('plan.dealSaved', { name: dealName(fields) }));
            if (outcome.kind === 'done') close();
            return outcome.kind === 'done';
          }}
          onCancel={close}
        />
      ) : null}
    </li>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly open: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
  readonly children: ReactNode;
}

function Toggle({ label, open, onPress, children }: ToggleProps) {
  return (
    <Button look="quiet" aria-label={label} aria-expanded={open} onClick={(event) => onPress(event.currentTarget)}>
      {children}
    </Button>
  );
}
