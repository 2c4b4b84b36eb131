import { i18n } from '#i18n';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { pointsWords } from '../points-words.ts';
import { Pager } from './Pager.tsx';
import { PointsTable } from './PointsTable.tsx';
import { usePages } from './use-pages.ts';

interface Line {
  readonly clientId: string;
  /** One number for each column. */
  readonly points: readonly Fraction[];
}

interface Props {
  readonly caption: string;
  /** The headings of the numbers. */
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  readonly view: LedgerView;
}

const PAGE = 20;

/** Points by client, page by page; a client leads to its entries. */
export function ClientPoints({ caption, columns, lines, view }: Props) {
  const page = usePages(lines, PAGE);
  return (
    <>
      <PointsTable caption={caption} columns={[i18n.t('tier.client'), ...columns]}>
        {page.items.map(({ clientId, points }) => (
          <tr key={clientId}>
            <th scope="row">
              <a href={`#/points/ledger/${clientId}`}>{view.get(clientId)?.client.name}</a>
            </th>
            {columns.map((column, index) => (
              <td key={column}>{wordsAt(points, index)}</td>
            ))}
          </tr>
        ))}
      </PointsTable>
      <Pager page={page} of={caption} />
    </>
  );
}

function wordsAt(points: readonly Fraction[], index: number): string {
  const one = points[index];
  return one === undefined ? '' : pointsWords(one);
}
