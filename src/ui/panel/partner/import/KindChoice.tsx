import { i18n } from '#i18n';
import { PARTNER_KINDS, type PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';
import { exportPartner } from '../../../../jobs/partner/import/export-partner.ts';
import { Button } from '../../../components/Button.tsx';
import { countWords } from '../../../components/count-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import styles from '../../import/ImportSteps.module.css';
import { goTo } from '../../route.ts';
import { partnerKindWords } from './partner-kind-words.ts';

interface Props {
  readonly kind: PartnerKind | null;
}

const CHOICES: readonly (PartnerKind | 'any')[] = ['any', ...PARTNER_KINDS];

/** What the rows to import are, and those that are kept as a file to fill in. */
export function KindChoice({ kind }: Props) {
  const world = useWorld();
  const { say } = useAnnounce();
  return (
    <div className={styles.row}>
      <SelectField
        label={i18n.t('partnerImport.kind')}
        value={kind ?? 'any'}
        options={CHOICES}
        words={partnerKindWords}
        onChoose={(chosen) => goTo(chosen === 'any' ? '/partner/import' : `/partner/import?kind=${chosen}`)}
      />
      {kind === null ? null : (
        <Button
          onClick={() =>
            void exportPartner(world, kind).then((rows) =>
              say(
                rows === 0
                  ? i18n.t('partnerImport.exportedNone')
                  : i18n.t('partnerImport.exported', rows, [countWords(rows)]),
              ),
            )
          }
        >
          {i18n.t('partnerImport.export')}
        </Button>
      )}
    </div>
  );
}
