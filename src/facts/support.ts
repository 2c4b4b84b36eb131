import type { SourcedFact } from '../domain/certifications/catalogue.ts';
import type { SupportRules } from '../domain/tickets/support-rules.ts';
import { ACADEMY_RULES } from './academy-rules.ts';

type Page = Pick<SourcedFact<unknown>, 'source' | 'date' | 'official'>;

/** Read in its French edition, which still names the free CRM and Basic. */
const GET_HELP_FORMER: Page = {
  source: 'https://knowledgeqa.hs-sites.com/fr/account/get-help-with-hubspot',
  date: 'undated',
  official: true,
};

/** Read in its Polish edition. The Finnish one of that day leaves out that the phone speaks English only. */
const GET_HELP_2023: Page = {
  source: 'https://knowledge.hubspot.com/pl/account/get-help-with-hubspot',
  date: '2023-05-03',
  official: true,
};

/** Read in its Norwegian edition, written after 5 March 2024. */
const GET_HELP_SEATS: Page = {
  source: 'https://knowledge.hubspot.com/no/help-and-resources/get-help-with-hubspot',
  date: 'undated',
  official: true,
};

const WHO_TO_ASK_2025: Page = {
  source:
    'https://knowledge.hubspot.com/no/account-management/who-do-i-contact-for-additional-information-about-my-hubspot-account',
  date: '2025-03-05',
  official: true,
};

const SALES_RULES_2025: Page = {
  source: 'https://www.hubspot.com/solutions-partner-resource-center/sales-rules',
  date: '2025-06-02',
  official: true,
};

const WRITTEN = ['starter', 'professional', 'enterprise'] as const;
const SPOKEN = ['professional', 'enterprise'] as const;
const EVERYBODY = ['free-tools', ...WRITTEN] as const;
const FORMER_WRITTEN = ['starter', 'basic', 'professional', 'enterprise'] as const;
const FORMER_SPOKEN = ['basic', 'professional', 'enterprise'] as const;
const FORMER_EVERYBODY = ['free-crm', ...FORMER_WRITTEN] as const;

/** What HubSpot's pages say about its support: who may use which way, in which language, and who else answers. */
export const SUPPORT_RULES: SupportRules = {
  matrix: {
    value: { chat: WRITTEN, email: WRITTEN, phone: SPOKEN, community: EVERYBODY, 'knowledge-base': EVERYBODY },
    ...GET_HELP_2023,
  },
  formerMatrix: {
    value: {
      chat: FORMER_WRITTEN,
      email: FORMER_WRITTEN,
      phone: FORMER_SPOKEN,
      community: FORMER_EVERYBODY,
      'knowledge-base': FORMER_EVERYBODY,
    },
    ...GET_HELP_FORMER,
  },
  seatRule: {
    value: {
      createdFrom: '2024-03-05',
      seats: ['core', 'sales', 'service'],
      channels: ['chat', 'email', 'phone'],
    },
    ...GET_HELP_SEATS,
  },
  languages: { value: ['en', 'fr', 'de', 'ja', 'pt', 'es'], ...GET_HELP_2023 },
  phoneLanguages: { value: ['en'], ...GET_HELP_2023 },
  callBackFollowsOwnLanguage: { value: true, ...GET_HELP_2023 },
  customerSuccess: {
    value: { starter: 'team', professional: 'assigned', enterprise: 'assigned' },
    ...WHO_TO_ASK_2025,
  },
  academyEmail: ACADEMY_RULES.academyEmail,
  pdmSince: { value: '2024-02-01', ...SALES_RULES_2025 },
};
