import { useRef } from 'react';
import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { dayOf, MINUTE_MS } from '../../domain/time.ts';
import { deadlineWords } from '../../jobs/deadline-words.ts';

/** Minutes left at which a running countdown is said aloud. */
const THRESHOLDS = [60, 30, 15, 5, 1, 0];

/** Speaks a countdown to a screen reader at thresholds, since one that spoke every second could not be listened to. */
export function CountdownSpeaker({ snapshot, now }: { readonly snapshot: PopupSnapshot; readonly now: number }) {
  const said = useRef(new Map<string, number>());
  const today = dayOf({ now, zone: snapshot.zone });
  const sentences: string[] = [];
  for (const item of snapshot.items) {
    if (item.on !== null) continue;
    const level = THRESHOLDS.filter((minutes) => item.at - now <= minutes * MINUTE_MS).length;
    const before = said.current.get(item.key);
    said.current.set(item.key, level);
    // What was already past a threshold when the popup opened is on screen and read from there.
    if (before !== undefined && level > before) sentences.push(`${item.name}: ${deadlineWords(item, now, today)}`);
  }
  const last = useRef('');
  if (sentences.length > 0) last.current = sentences.join('. ');
  return (
    <p role="status" className="visually-hidden">
      {last.current}
    </p>
  );
}
