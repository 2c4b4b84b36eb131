import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { type Desk, type DeskForm, readDeskDrafts } from '../../../store/queries/desk.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { DeskCard } from './DeskCard.tsx';
import { EmailTool } from './EmailTool.tsx';
import { InboundTool } from './InboundTool.tsx';
import { ScoreTool } from './ScoreTool.tsx';
import { TransferTool } from './TransferTool.tsx';
import type { ToolProps } from './tool-props.ts';

interface Card {
  readonly form: DeskForm;
  readonly title: () => string;
  readonly text: () => string;
  readonly Tool: ComponentType<ToolProps>;
}

/** One record a tool. */
const CARDS: readonly Card[] = [
  {
    form: 'transfer',
    title: () => i18n.t('desk.transfer.title'),
    text: () => i18n.t('desk.transfer.text'),
    Tool: TransferTool,
  },
  { form: 'email', title: () => i18n.t('desk.email.title'), text: () => i18n.t('desk.email.text'), Tool: EmailTool },
  {
    form: 'inbound',
    title: () => i18n.t('desk.inbound.title'),
    text: () => i18n.t('desk.inbound.text'),
    Tool: InboundTool,
  },
  { form: 'score', title: () => i18n.t('desk.score.title'), text: () => i18n.t('desk.score.text'), Tool: ScoreTool },
];

/** The tools of the desk. One into which something was typed before stands open. */
export function DeskCards({ desk }: { readonly desk: Desk }) {
  const world = useWorld();
  const holderId = desk.holder?.id ?? null;
  const drafts = useLive(() => readDeskDrafts(world.database, holderId), [world, holderId]);
  if (drafts === undefined) return null;
  return CARDS.map(({ form, title, text, Tool }) => {
    const kept = drafts.kept.get(form);
    return (
      <DeskCard key={form} title={title()} text={text()} open={kept !== undefined}>
        {/* For a moment after another holder is chosen the drafts are still the last one's. */}
        {drafts.holderId === holderId ? <Tool key={holderId} desk={desk} kept={kept} /> : null}
      </DeskCard>
    );
  });
}
