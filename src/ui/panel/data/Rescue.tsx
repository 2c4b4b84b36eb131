import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type RescueOutcome, rescueReadable, rescueSnapshot, startAfresh } from '../../../jobs/backup/rescue.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import type { DataTrouble } from '../../components/data-trouble.ts';
import { useWorld } from '../../components/world-context.ts';
import { sayScreenReady } from '../kept-screen/screen-ready.ts';
import styles from './DataScreen.module.css';

interface Props {
  readonly trouble: DataTrouble;
  readonly onReload: () => void;
}

/** What can be done when the data cannot be used: try again, save what there is, and only then begin anew. */
export function Rescue({ trouble, onReload }: Props) {
  const world = useWorld();
  const [madeAt, setMadeAt] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<RescueOutcome | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What went wrong must not wait behind a copy of how it was.
  useLayoutEffect(sayScreenReady, []);
  const { kind } = trouble;
  useEffect(() => {
    // The button that led here is gone. Of the others nobody has pressed anything yet.
    if (kind === 'unread') heading.current?.focus();
  }, [kind]);
  useEffect(() => {
    void world.browser.readSafetyTime().then(setMadeAt);
  }, [world]);
  // Trying again brings nothing back that is gone.
  const [again, save] = kind === 'unopened' ? (['primary', 'plain'] as const) : (['plain', 'primary'] as const);
  return (
    <div className={styles.screen}>
      <section className={styles.card} role="alert" aria-labelledby="rescue">
        <h1 ref={heading} tabIndex={-1} id="rescue">
          {titleWords(kind)}
        </h1>
        <p>{whatWords(kind)}</p>
        {trouble.kind === 'torn' ? null : (
          <>
            <p className={styles.soft}>{i18n.t('data.rescue.known')}</p>
            <pre className={styles.detail}>{trouble.detail}</pre>
          </>
        )}
        <div>
          <Button look={again} onClick={onReload}>
            {i18n.t('data.rescue.again')}
          </Button>
        </div>
      </section>
      <section className={styles.card} aria-labelledby="save">
        <h2 id="save">{kind === 'unopened' ? i18n.t('data.rescue.read') : i18n.t('data.rescue.readable')}</h2>
        <p>{i18n.t('data.rescue.readText')}</p>
        <p className={styles.soft}>
          {madeAt === null
            ? i18n.t('data.rescue.noSnapshot')
            : i18n.t('data.rescue.snapshotOf', { when: wholeMomentWords(madeAt, world.zone()) })}
        </p>
        <div className={styles.row}>
          <Button look={save} onClick={() => void rescueReadable(world).then(setOutcome)}>
            {i18n.t('data.rescue.readable')}
          </Button>
          {madeAt === null ? null : (
            <Button onClick={() => void rescueSnapshot(world).then(setOutcome)}>
              {i18n.t('data.rescue.snapshot')}
            </Button>
          )}
        </div>
        {outcome === null ? null : <p role="status">{outcomeWords(outcome)}</p>}
      </section>
      <Afresh onReload={onReload} />
    </div>
  );
}

function titleWords(kind: DataTrouble['kind']): string {
  if (kind === 'torn') return i18n.t('gate.tornTitle');
  return i18n.t(kind === 'unopened' ? 'gate.failedTitle' : 'data.rescue.unreadTitle');
}

function whatWords(kind: DataTrouble['kind']): string {
  if (kind === 'torn') return i18n.t('gate.torn');
  return i18n.t(kind === 'unopened' ? 'data.rescue.text' : 'data.rescue.unreadText');
}

function outcomeWords(outcome: RescueOutcome): string {
  if (outcome.kind === 'nothing') return i18n.t('data.rescue.nothing');
  const { rows, lost } = outcome;
  const saved = i18n.t('data.rescue.saved', rows, [countWords(rows)]);
  if (lost === 0) return saved;
  return `${saved} ${lost === null ? i18n.t('data.rescue.lostUnknown') : i18n.t('data.rescue.lost', lost, [countWords(lost)])}`;
}

function Afresh({ onReload }: Pick<Props, 'onReload'>) {
  const world = useWorld();
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const missingId = useId();
  const wrong = missing && !sure;
  const begin = async () => {
    if (!sure) {
      setMissing(true);
      box.current?.focus();
      return;
    }
    await startAfresh(world);
    onReload();
  };
  return (
    <section className={styles.card} aria-labelledby="afresh">
      <h2 id="afresh">{i18n.t('data.rescue.afresh')}</h2>
      <p>{i18n.t('data.rescue.afreshText')}</p>
      <label className={styles.mode}>
        <input
          ref={box}
          type="checkbox"
          checked={sure}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? missingId : undefined}
          onChange={(event) => setSure(event.target.checked)}
        />
        {i18n.t('data.rescue.afreshSure')}
      </label>
      {wrong ? (
        <p id={missingId} className={styles.wrong}>
          {i18n.t('data.rescue.afreshMissing')}
        </p>
      ) : null}
      <div>
        <Button look="danger" onClick={() => void begin()}>
          {i18n.t('data.rescue.afreshNow')}
        </Button>
      </div>
    </section>
  );
}
