import { foldText } from '../../import/fold-text.ts';
import type { RenewalOutcome } from '../renewal.ts';
import type { DealStage } from '../shared-deal.ts';

// English and French, folded. The stages of HubSpot's default pipeline stand among them.
const STAGES: Readonly<Record<DealStage, string>> = {
  open:
    'open,in progress,in flight,in pipeline,pending,active,new,created,appointment scheduled,qualified to buy,presentation scheduled,decision maker bought in,contract sent,negotiation,proposal,' +
    'ouvert,ouverte,en cours,en vol,en attente,nouveau,nouvelle,creee,rendez vous planifie,qualifie pour l achat,presentation planifiee,decideur convaincu,contrat envoye,negociation,proposition',
  won: 'won,closed won,closedwon,close won,gagne,gagnee,ferme gagne,fermee gagnee,cloture gagne,cloturee gagnee,fermee et gagnee,conclue,gagnee fermee',
  lost: 'lost,closed lost,closedlost,close lost,perdu,perdue,ferme perdu,fermee perdue,cloture perdu,cloturee perdue,fermee et perdue,perdue fermee',
};
const OUTCOMES: Readonly<Record<RenewalOutcome, string>> = {
  open: 'open,upcoming,pending,in progress,to decide,undecided,not decided,ouvert,ouverte,a venir,en cours,en attente,a decider,non decide',
  renewed:
    'renewed,renewal,closed won,won,kept,retained,auto renewed,renouvele,renouvelee,reconduit,reconduite,gagne,gagnee',
  changed:
    'changed,renewed with changes,upgraded,downgraded,upgrade,downgrade,expanded,contracted,modifie,modifiee,change,changee,renouvele avec changement,renouvele avec modification,augmente,reduit',
  lost: 'lost,closed lost,churned,churn,cancelled,canceled,not renewed,ended,perdu,perdue,resilie,resiliee,non renouvele,non renouvelee,annule,annulee',
};

const STAGE_OF = byWord(STAGES, ['open', 'won', 'lost']);
const OUTCOME_OF = byWord(OUTCOMES, ['open', 'renewed', 'changed', 'lost']);

/** Where a shared deal stands; null for a text that does not say it. */
export function readStage(text: string): DealStage | null {
  return STAGE_OF.get(foldText(text)) ?? null;
}

/** What became of a renewal; null for a text that does not say it. */
export function readOutcome(text: string): RenewalOutcome | null {
  return OUTCOME_OF.get(foldText(text)) ?? null;
}

function byWord<Value extends string>(words: Readonly<Record<Value, string>>, values: readonly Value[]) {
  return new Map(values.flatMap((value) => words[value].split(',').map((word): [string, Value] => [word, value])));
}
