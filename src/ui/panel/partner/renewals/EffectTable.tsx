import { i18n } from '#i18n';
import type { RenewalEffects } from '../../../../domain/partner/renewals/effects-of.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import { pointsWords } from '../../points/points-words.ts';
import { PointsTable } from '../../points/tier/PointsTable.tsx';

interface Props {
  readonly effects: RenewalEffects;
  readonly day: string;
}

/** The points that would go, by kind: all of the client's, and those that a change of its revenue would take. */
export function EffectTable({ effects: { lost, changed }, day }: Props) {
  const line = (label: string, of: (standing: Standing) => Standing['total']) => (
    <>
      <th scope="row">{label}</th>
      <td>{pointsWords(of(lost.lost))}</td>
      {changed === null ? null : <td>{pointsWords(of(changed.lost))}</td>}
    </>
  );
  return (
    <PointsTable
      caption={i18n.t('partnerRenewals.effectCaption', { day })}
      columns={[
        i18n.t('tier.kind'),
        i18n.t('partnerRenewals.ifLost'),
        ...(changed === null ? [] : [i18n.t('partnerRenewals.ifChanged')]),
      ]}
    >
      <tr>{line(i18n.t('tier.kinds.sold'), ({ sold }) => sold)}</tr>
      <tr>{line(i18n.t('tier.kinds.managed'), ({ managed }) => managed)}</tr>
      <tr data-sum>{line(i18n.t('tier.kinds.total'), ({ total }) => total)}</tr>
    </PointsTable>
  );
}
