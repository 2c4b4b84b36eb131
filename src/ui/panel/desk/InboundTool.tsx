import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { type CompanyAddress, checkCompanyAddress } from '../../../domain/certifications/inbound-form.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { deskDraftKey } from '../../../store/queries/desk.ts';
import type { Tone } from '../../components/StateIcon.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToneMark } from '../../components/ToneMark.tsx';
import { useKeptForm } from '../../components/use-kept-form.ts';
import styles from './DeskCard.module.css';
import { keptTexts } from './kept-texts.ts';
import { SourceNote } from './SourceNote.tsx';
import type { ToolProps } from './tool-props.ts';

const BLANK = { company: '' };

const TONES: Record<CompanyAddress['kind'], Tone> = {
  ok: 'good',
  refused: 'bad',
  'may-be-refused': 'warn',
  'not-an-address': 'muted',
};

/** Whether the form of the Inbound certification would take a company address. */
export function InboundTool({ desk, kept }: ToolProps) {
  const key = deskDraftKey('inbound', desk.holder?.id ?? null);
  const { typed, type } = useKeptForm(key, keptTexts(kept, BLANK));
  const { company } = typed ?? BLANK;
  const rule = ACADEMY_RULES.refusedFormDomains;
  const answer = company.trim() === '' ? null : checkCompanyAddress(company, rule.value);
  const domains = new Intl.ListFormat(browserLanguage(), { type: 'conjunction' }).format(rule.value);

  return (
    <>
      <div className={styles.block}>
        <TextField
          label={i18n.t('desk.inbound.company')}
          hint={i18n.t('desk.inbound.companyHint')}
          inputMode="url"
          spellCheck={false}
          value={company}
          onText={(text) => type({ company: text })}
        />
        <p role="status">
          {answer === null ? null : (
            <ToneMark tone={TONES[answer.kind]} size="large">
              {answerWords(answer)}
            </ToneMark>
          )}
        </p>
      </div>
      <div className={styles.block}>
        <p className={styles.soft}>{i18n.t('desk.inbound.rule', { domains })}</p>
        <SourceNote faq={rule} />
      </div>
    </>
  );
}

function answerWords(answer: CompanyAddress): string {
  switch (answer.kind) {
    case 'ok':
      return i18n.t('desk.inbound.taken', { domain: answer.domain });
    case 'refused':
      return i18n.t('desk.inbound.refused', { because: answer.because });
    case 'may-be-refused':
      return i18n.t('desk.inbound.mayBeRefused', { domain: answer.domain, because: answer.because });
    case 'not-an-address':
      return i18n.t('desk.inbound.notAnAddress');
  }
}
