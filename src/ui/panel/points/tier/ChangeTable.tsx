import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { minus } from '../../../../domain/points/fraction.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { ChangeKind, PointChange } from '../../../../domain/points/point-changes.ts';
import type { DayText } from '../../../../domain/time.ts';
import { exportTable } from '../../../../jobs/export-table.ts';
import { reportRoute } from '../../../../jobs/partner/reports/report-address.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { pointsWords } from '../points-words.ts';
import styles from './ChangeTable.module.css';
import { ClientPoints } from './ClientPoints.tsx';
import { PointsTable } from './PointsTable.tsx';

interface Props {
  readonly changes: Readonly<Record<ChangeKind, PointChange>>;
  readonly view: LedgerView;
  readonly first: DayText;
  readonly last: DayText;
}

const REPORTS: Record<ChangeKind, string> = {
  'new-sold': 'points-sold-new',
  'lost-sold': 'points-sold-lost',
  'new-managed': 'points-managed-new',
  'lost-managed': 'points-managed-lost',
};

const KINDS: readonly ChangeKind[] = ['new-sold', 'lost-sold', 'new-managed', 'lost-managed'];

/** Four numbers, each of which opens the clients behind it. */
export function ChangeTable({ changes, view, first, last }: Props) {
  const id = useId();
  const { say } = useAnnounce();
  const [open, setOpen] = useState<ChangeKind | null>(null);
  const labels: Record<ChangeKind, string> = {
    'new-sold': i18n.t('tier.changes.newSold'),
    'lost-sold': i18n.t('tier.changes.lostSold'),
    'new-managed': i18n.t('tier.changes.newManaged'),
    'lost-managed': i18n.t('tier.changes.lostManaged'),
  };
  const save = () => {
    const lines = KINDS.flatMap((kind) =>
      changes[kind].clients.map(({ clientId, points }) => [
        labels[kind],
        view.get(clientId)?.client.name ?? '',
        points,
        first,
        last,
      ]),
    );
    exportTable(i18n.t('tier.changes.file'), `${first}-${last}`, [
      [
        i18n.t('tier.changes.change'),
        i18n.t('tier.client'),
        i18n.t('tier.points'),
        i18n.t('tier.changes.from'),
        i18n.t('tier.changes.to'),
      ],
      ...lines,
    ]);
    say(i18n.t('tier.exported'));
  };
  const number = (kind: ChangeKind) => {
    const points = pointsWords(changes[kind].total);
    return (
      <td className={styles.number}>
        <Button
          look="quiet"
          aria-label={i18n.t('tier.changes.open', { kind: labels[kind], points })}
          aria-expanded={open === kind}
          aria-controls={id}
          onClick={() => setOpen(open === kind ? null : kind)}
        >
          {points}
        </Button>
      </td>
    );
  };
  return (
    <>
      <PointsTable
        caption={i18n.t('tier.changes.title')}
        columns={[
          i18n.t('tier.kind'),
          i18n.t('tier.changes.new'),
          i18n.t('tier.changes.lost'),
          i18n.t('tier.changes.net'),
        ]}
      >
        <tr>
          <th scope="row">{i18n.t('tier.kinds.sold')}</th>
          {number('new-sold')}
          {number('lost-sold')}
          <td>{pointsWords(minus(changes['new-sold'].total, changes['lost-sold'].total))}</td>
        </tr>
        <tr>
          <th scope="row">{i18n.t('tier.kinds.managed')}</th>
          {number('new-managed')}
          {number('lost-managed')}
          <td>{pointsWords(minus(changes['new-managed'].total, changes['lost-managed'].total))}</td>
        </tr>
      </PointsTable>
      <div id={id} className={styles.block}>
        {open === null ? null : (
          <Behind
            key={open}
            change={changes[open]}
            title={labels[open]}
            view={view}
            report={reportRoute(REPORTS[open], { range: { preset: 'own', from: first, to: last }, filters: {} })}
          />
        )}
      </div>
      <div>
        <Button onClick={save}>{i18n.t('tier.export')}</Button>
      </div>
    </>
  );
}

interface BehindProps {
  readonly change: PointChange;
  readonly title: string;
  readonly view: LedgerView;
  /** Where every entry behind the number is. */
  readonly report: string;
}

function Behind({ change, title, view, report }: BehindProps) {
  const lines = change.clients.map(({ clientId, points }) => ({ clientId, points: [points] }));
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className={styles.soft}>{i18n.t('tier.changes.nobody')}</p>
      ) : (
        <>
          <ClientPoints caption={title} columns={[i18n.t('tier.points')]} lines={lines} view={view} />
          <a href={`#${report}`}>{i18n.t('partnerReports.openReport')}</a>
        </>
      )}
    </>
  );
}
