/**
 * A link of a page or of HTML: its address, its visible text, its title, and the 1-based line of the text it stands
 * on.
 */
export interface PageLink {
  readonly href: string;
  readonly text?: string;
  readonly title?: string;
  readonly line?: number;
}
