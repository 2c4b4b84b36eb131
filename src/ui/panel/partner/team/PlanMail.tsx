import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { creditMaker } from '../../../../domain/points/credit.ts';
import { creditsIn } from '../../../../domain/points/ledger-view.ts';
import { planComparison } from '../../../../domain/points/plan-comparison.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { usePlans } from '../../points/plan/use-plans.ts';
import { useLedger } from '../../points/use-ledger.ts';
import { usePoints } from '../../points/use-points.ts';
import { MailPreview } from './MailPreview.tsx';
import { planMailText } from './plan-mail-text.ts';

/** An e-mail about where a plan stands on its day. */
export function PlanMail({ to }: { readonly to: string }) {
  const points = usePoints();
  const kept = usePlans();
  const ledger = useLedger(points?.book);
  const [picked, setPicked] = useState<string | null>(null);
  const plans = kept?.plans ?? [];
  const plan = plans.find(({ id }) => id === picked) ?? plans.at(-1);
  const compared = useMemo(() => {
    if (points === undefined || kept === undefined || ledger === undefined || plan === undefined) return null;
    const { book } = points;
    return planComparison([plan], kept.deals, [...creditsIn(ledger)], book, creditMaker(book))[0] ?? null;
  }, [points, kept, ledger, plan]);
  if (kept === undefined) return null;
  if (plan === undefined) {
    return (
      <p>
        {i18n.t('partnerTeam.noPlan')} <a href="#/points/plan/new">{i18n.t('partnerTeam.newPlan')}</a>
      </p>
    );
  }
  return (
    <>
      <SelectField
        label={i18n.t('partnerTeam.kind.plan')}
        value={plan.id}
        options={plans.map(({ id }) => id)}
        words={(id) => plans.find((one) => one.id === id)?.name ?? id}
        onChoose={setPicked}
      />
      {compared === null || points === undefined ? null : (
        <MailPreview to={to} text={planMailText(compared, points.book)} />
      )}
    </>
  );
}
