/** What a notification says. The words are ready to be read; what each browser cannot show is left out here. */
export interface NotificationContent {
  readonly title: string;
  readonly message: string;
  /** A small extra line; may be empty. */
  readonly context: string;
  /** At most two. Firefox shows none, so the page that a click opens must offer the same. */
  readonly buttons: readonly string[];
  /** Stays on the screen until the user closes it, where the browser can do that. */
  readonly sticky: boolean;
}

interface BasicNotification {
  readonly type: 'basic';
  readonly title: string;
  readonly message: string;
  readonly iconUrl: string;
}

interface ChromeNotification extends BasicNotification {
  readonly contextMessage?: string;
  readonly buttons?: { title: string }[];
  readonly requireInteraction?: true;
}

/**
 * In graphemes. As much as the most generous system shows: two lines of title in Chromium on Windows (about 70), four
 * lines of message in Firefox there (about 200), one line for the rest. macOS shows about half and cuts by itself; longer
 * texts are never seen, and reports of very long ones name instability.
 */
const MOST = { title: 70, message: 200, context: 60 } as const;
/** UTF-16 units; more than any one sign that people write. It bounds the work on a text of any length. */
const LONGEST_GRAPHEME = 32;
/** In bytes of UTF-8; see checkNotificationId. */
const LONGEST_ID = 500;

/** Leaves `priority` alone: on some systems every raised one is sticky. */
export function chromeNotification(content: NotificationContent, iconUrl: string): ChromeNotification {
  const { context, buttons, sticky } = content;
  return {
    type: 'basic',
    title: cut(content.title, MOST.title),
    message: cut(content.message, MOST.message),
    iconUrl,
    ...(context === '' ? {} : { contextMessage: cut(context, MOST.context) }),
    ...(buttons.length === 0 ? {} : { buttons: buttons.slice(0, 2).map((title) => ({ title })) }),
    ...(sticky ? { requireInteraction: true } : {}),
  };
}

/**
 * Firefox 153 refuses the whole notification for one property it does not know, buttons among them. It has no small
 * line: the context follows the message, which makes room for it.
 */
export function firefoxNotification(content: NotificationContent, iconUrl: string): BasicNotification {
  const context = cut(content.context, MOST.context);
  const message = cut(content.message, context === '' ? MOST.message : MOST.message - MOST.context - 1);
  return {
    type: 'basic',
    title: cut(content.title, MOST.title),
    message: [message, context].filter((line) => line !== '').join('\n'),
    iconUrl,
  };
}

/**
 * Throws on an id that would lose the notification. Chromium 156 takes an id of more than 500 bytes, answers that all is
 * well and shows nothing; for an empty one it makes up an id that no later click could be told by.
 */
export function checkNotificationId(id: string): void {
  const { length } = new TextEncoder().encode(id);
  if (length === 0 || length > LONGEST_ID) {
    throw new RangeError(`A notification's id has 1 to ${LONGEST_ID} bytes, not ${length}: ${id.slice(0, 80)}`);
  }
}

/** The text with at most so many graphemes, the last of them an ellipsis if something is missing. */
function cut(text: string, most: number): string {
  const head = text.slice(0, most * LONGEST_GRAPHEME);
  const kept: string[] = [];
  let whole = head.length === text.length;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(head)) {
    if (kept.length === most) {
      whole = false;
      break;
    }
    kept.push(segment);
  }
  return whole ? text : `${kept.slice(0, -1).join('').trimEnd()}…`;
}
