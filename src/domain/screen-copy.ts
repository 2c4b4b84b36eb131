import type { DayText } from './time.ts';

/** An element as it was shown. */
export interface CopiedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The sizes that it has by itself, by the names of their properties in CSS. */
  readonly sizes: Readonly<Record<string, string>>;
  readonly children: readonly CopiedNode[];
}

/** A text, or an element with what stands in it. */
export type CopiedNode = string | CopiedElement;

/** What a copy must have in common with the page that paints it. */
export interface CopySetting {
  /** The route without its question. */
  readonly path: string;
  /** The question of the route; empty where it has none. */
  readonly query: string;
  readonly language: string;
  /** The release whose styles and words it has. */
  readonly release: string;
}

/**
 * The beginning of a screen as it was shown last, kept where it can be read before the database is open. It is only ever
 * shown until the database has answered.
 */
export interface ScreenCopy extends CopySetting {
  /** The day that it was seen on: many a word on a screen is true for one day only. */
  readonly day: DayText;
  /** The styles that it needs besides those of every page, so that no file has to be waited for. */
  readonly styles: string;
  /** How far down what stands in it goes, in px, with all that lay below what could be seen. */
  readonly height: number;
  readonly nodes: readonly CopiedNode[];
}

const TAGS = new Set(
  (
    'a article aside b button caption circle code col colgroup data dd details div dl dt em fieldset footer form h1 h2 h3 h4 header ' +
    'hr i input label legend li line main nav ol optgroup option output p path polyline progress rect section select ' +
    'small span strong summary svg g table tbody td tfoot th thead time tr ul'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'checked class colspan cx cy d datetime dir disabled fill for height href id inputmode lang max min open placeholder ' +
    'points r role rx scope selected stroke tabindex title type value viewBox width x x1 x2 y y1 y2'
  ).split(' '),
);

const SIZES = ['inline-size', 'min-inline-size'];

const ADDRESS = /^(#|https:\/\/|mailto:)/;

/** Whether an element of such a name is copied and painted: what shows text, and nothing that loads or runs. */
export function isCopiedTag(tag: string): boolean {
  return TAGS.has(tag);
}

/** Whether an attribute is copied and painted: what an element looks like and what it is called, nothing that does a thing. */
export function isCopiedAttribute(name: string, value: string): boolean {
  if (name === 'href') return ADDRESS.test(value);
  return ATTRIBUTES.has(name) || /^(aria|data|stroke)-[a-z-]+$/.test(name);
}

/** The sizes of an element that are copied and painted: how wide it is, as the columns of a table are. */
export function copiedSizes(sizeOf: (property: string) => string): CopiedElement['sizes'] {
  const sizes = SIZES.map((name) => [name, sizeOf(name)] as const);
  return Object.fromEntries(sizes.filter(([name, size]) => isCopiedSize(name, size)));
}

function isCopiedSize(name: string, size: string): boolean {
  return SIZES.includes(name) && /^\d+(\.\d+)?(px|rem|%)$/.test(size);
}

/** Whether a value that was read back is a copy that may be painted. */
export function isScreenCopy(value: unknown): value is ScreenCopy {
  if (!isRecord(value)) return false;
  const { path, query, language, release, day, styles, height, nodes } = value;
  const texts = [path, query, language, release, day, styles];
  return texts.every((text) => typeof text === 'string') && Number.isFinite(height) && areNodes(nodes);
}

/** Whether a copy is of such a screen, in these words and of this release. */
export function fitsSetting(copy: ScreenCopy, setting: CopySetting): boolean {
  const { path, query, language, release } = setting;
  const same = copy.path === path && copy.query === query;
  return same && copy.language === language && copy.release === release;
}

function areNodes(value: unknown): boolean {
  return Array.isArray(value) && value.every((node) => typeof node === 'string' || isElement(node));
}

function isElement(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { tag, attributes, sizes, children } = value;
  return (
    typeof tag === 'string' &&
    isCopiedTag(tag) &&
    isRecord(attributes) &&
    Object.entries(attributes).every(([name, text]) => typeof text === 'string' && isCopiedAttribute(name, text)) &&
    isRecord(sizes) &&
    Object.entries(sizes).every(([name, size]) => typeof size === 'string' && isCopiedSize(name, size)) &&
    areNodes(children)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
