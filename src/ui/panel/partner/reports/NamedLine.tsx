import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ChangeOutcome } from '../../../../jobs/change-certifications.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import styles from './NamedLine.module.css';
import { NameForm } from './NameForm.tsx';
import { nameKey } from './report-drafts.ts';

interface Props {
  readonly row: { readonly id: string; readonly name: string };
  /** Others of its kind, whose names are taken. */
  readonly others: readonly { readonly name: string }[];
  readonly onRename: (name: string) => Promise<ChangeOutcome>;
  readonly onDelete: () => Promise<ChangeOutcome>;
  readonly children: ReactNode;
}

/** Something that is kept under a name, which can be changed; both this and deleting it can be taken back. */
export function NamedLine({ row: { id, name }, others, onRename, onDelete, children }: Props) {
  const { database } = useWorld();
  const { settle } = useAnnounce();
  const kept = useLive(async () => (await readDraft(database, nameKey(id)))?.value ?? null, [database, id]);
  const { open, show, close, opener } = useOpenForm<'name'>(null);
  const rename = async (next: string) => {
    const outcome = await onRename(next);
    settle(outcome, i18n.t('partnerReports.renamed', { name: next }));
    return outcome.kind === 'done';
  };
  if (open !== null && kept !== undefined) {
    return (
      <li className={styles.line}>
        <NameForm
          draftKey={nameKey(id)}
          kept={kept}
          label={i18n.t('partnerReports.renameOne', { name })}
          field={i18n.t('plan.name')}
          submit={i18n.t('action.save')}
          stored={name}
          others={others}
          onSave={rename}
          onDone={close}
        />
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <div className={styles.what}>{children}</div>
      <Button
        ref={opener}
        look="quiet"
        aria-label={i18n.t('partnerReports.renameOne', { name })}
        onClick={() => show('name')}
      >
        {i18n.t('partnerReports.rename')}
      </Button>
      <Button
        look="quiet"
        aria-label={i18n.t('partnerReports.deleteOne', { name })}
        onClick={async () => settle(await onDelete(), i18n.t('partnerReports.deleted', { name }))}
      >
        {i18n.t('action.delete')}
      </Button>
    </li>
  );
}
