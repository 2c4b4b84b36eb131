/** A statement by HubSpot or about it, with where and when it was read. */
export interface SourcedFact<Value> {
  readonly value: Value;
  /** Address or name of the page. */
  readonly source: string;
  /** Day, month or year of the page (`2023-05-26`, `2025`), or `undated`. */
  readonly date: string;
  /** False for a third party's word: evidence, not authority. */
  readonly official: boolean;
}

export type CertificationKind = 'topical' | 'product' | 'developer' | 'partner';

/** What is known of an exam. A field that is absent is unknown and stays so. */
export interface ExamFacts {
  readonly questions?: SourcedFact<number>;
  readonly correctToPass?: SourcedFact<number>;
  /** Share of correct answers needed, from 0 to 1. */
  readonly passShare?: SourcedFact<number>;
  /** Time limits as read at different times: they differ, so every one is kept. */
  readonly limitMinutes?: readonly SourcedFact<number>[];
}

/** One certification that HubSpot Academy offers or offered. */
export interface CatalogueEntry {
  /** Our own lasting key, kebab-case. */
  readonly id: string;
  readonly name: { readonly en: string; readonly fr?: string };
  /** Earlier and other names under which it is met. */
  readonly alsoCalled: readonly string[];
  /** Address slugs seen, every language. */
  readonly slugs: readonly string[];
  readonly kind: CertificationKind;
  /** Every kind is our reading of the name, not HubSpot's word; true where even that reading is in doubt. */
  readonly kindIsProbable?: boolean;
  /** Catalogue keys that must be held first. Absent when unknown. */
  readonly prerequisites?: SourcedFact<readonly string[]>;
  /** Whether a practicum belongs to it. Absent when unknown. */
  readonly practicum?: SourcedFact<boolean>;
  /** Number in the exam's address inside an account. */
  readonly track?: SourcedFact<number>;
  readonly exam?: ExamFacts;
  /** Validity in months as third parties report it: only ever a suggestion. */
  readonly validityMonths?: readonly SourcedFact<number>[];
  /** True when it was met only on an old page, so that HubSpot may no longer offer it. */
  readonly mayBeRetired?: boolean;
  /** Where the name was read. */
  readonly source: string;
}
