import type { CatalogueEntry } from '../domain/certifications/catalogue.ts';
import { developerCertifications } from './catalogue/developer.ts';
import { partnerCertifications } from './catalogue/partner.ts';
import { productCertifications } from './catalogue/product.ts';
import { salesAndOperationsCertifications } from './catalogue/sales-and-operations.ts';
import { topicalCertifications } from './catalogue/topical.ts';

/** Every certification we have read of, as of 21 November 2026. HubSpot's own list may hold others. */
export const catalogue: readonly CatalogueEntry[] = [
  ...topicalCertifications,
  ...salesAndOperationsCertifications,
  ...productCertifications,
  ...developerCertifications,
  ...partnerCertifications,
];
