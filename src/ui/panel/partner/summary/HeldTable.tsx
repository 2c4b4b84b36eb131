import { i18n } from '#i18n';
import type { HeldCounts, HeldState } from '../../../../domain/partner/summary/certification-summary.ts';
import { SheetTable } from './SheetTable.tsx';
import { heldWords } from './summary-words.ts';

interface Props {
  readonly byHolder: ReadonlyMap<string, HeldCounts>;
  readonly nameOf: (holderId: string) => string;
  readonly states: readonly HeldState[];
}

/** How many certifications of each state every person holds, by name. */
export function HeldTable({ byHolder, nameOf, states }: Props) {
  if (byHolder.size === 0) return null;
  const lines = Array.from(byHolder, ([id, counts]) => ({ id, name: nameOf(id), counts }));
  return (
    <>
      <h3>{i18n.t('partnerSummary.byHolder')}</h3>
      <SheetTable
        caption={i18n.t('partnerSummary.byHolder')}
        columns={[i18n.t('field.holder'), ...states.map(heldWords)]}
      >
        {lines
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ id, name, counts }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {states.map((state) => (
                <td key={state} data-number>
                  {counts[state]}
                </td>
              ))}
            </tr>
          ))}
      </SheetTable>
    </>
  );
}
