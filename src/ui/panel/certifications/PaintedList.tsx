import { i18n } from '#i18n';
import type { ListCopy } from '../../../domain/certifications/list-copy.ts';
import type { Moment } from '../../../domain/time.ts';
import { RowList, rowHeight } from '../../components/RowList.tsx';
import { CertificationRow } from './CertificationRow.tsx';
import { linesOfCopy } from './copied-lines.ts';
import { ListFace } from './ListFace.tsx';

interface Props {
  readonly copy: ListCopy;
  readonly moment: Moment;
}

/** Nothing can be answered before the database is open. */
const NO_ANSWER = () => {};

/** The list as it was shown last, at a moment. No hooks in it or below it: it is drawn before React is loaded. */
export function PaintedList({ copy, moment }: Props) {
  const { lines, total } = linesOfCopy(copy, moment);
  const tools = { ...copy.list, search: '', onSearch: NO_ANSWER, onChoose: NO_ANSWER, count: null };
  return (
    <ListFace tools={tools}>
      <RowList label={i18n.t('nav.certifications')} above={0} below={(total - lines.length) * rowHeight()}>
        {lines.map((line, index) => (
          <CertificationRow
            key={line.certification.id}
            line={line}
            index={index}
            total={total}
            now={moment.now}
            onFavour={NO_ANSWER}
          />
        ))}
      </RowList>
    </ListFace>
  );
}
