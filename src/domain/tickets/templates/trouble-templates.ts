import { CONTENT_TEMPLATES } from './content-templates.ts';
import { DATA_TEMPLATES } from './data-templates.ts';
import { PEOPLE_TEMPLATES } from './people-templates.ts';
import type { TroubleTemplate } from './trouble-template.ts';

/** Every template of ours. */
export const TROUBLE_TEMPLATES: readonly TroubleTemplate[] = [
  ...DATA_TEMPLATES,
  ...CONTENT_TEMPLATES,
  ...PEOPLE_TEMPLATES,
];
