import { catalogueNames } from '../../../domain/certifications/import/catalogue-names.ts';
import { renumbered } from '../../../domain/certifications/import/found-row.ts';
import { findRows } from '../find-rows.ts';
import type { FindControls, ImportInput } from '../import-reading.ts';
import type { CertificationReading, FindOptions } from './find-options.ts';
import { readAnyText, readMarkup, readPage } from './read-any-text.ts';

/**
 * Finds certifications in whatever was given: recognises what it is, reads it, and says how. Nothing is judged or kept
 * here. The page gets its turn at least every 20 ms. Expected troubles are refusals; nothing is thrown whatever the
 * content.
 */
export async function findCertifications(
  input: ImportInput,
  options: FindOptions,
  work: FindControls = {},
): Promise<CertificationReading> {
  const names = catalogueNames(options.matcher);
  const reading = await findRows(
    input,
    {
      page: (page) => readPage(page, options, names, work),
      markup: (html) => readMarkup(html, options, names, work),
      text: (text) => readAnyText(text, options, names, work),
    },
    options,
    work,
  );
  return reading.kind === 'found' ? { ...reading, found: renumbered(reading.found) } : reading;
}
