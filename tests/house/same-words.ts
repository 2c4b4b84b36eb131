import type { SameWords } from './messages.ts';

const NAME = 'a name of ours';
const TIER = 'the name of a tier of HubSpot';
const ROLE = 'the name of a role at HubSpot';
const SPELT_ALIKE = 'spelt alike in both languages';

/** By language: what may read as it does in English. */
export const SAME_WORDS: Readonly<Record<string, SameWords>> = {
  fr: {
    Commissions: SPELT_ALIKE,
    'Partner Companion': NAME,
    'Partner Companion, version {version}': NAME,
    'HubSpot, {date}': 'the name of a company',
    Active: SPELT_ALIKE,
    Certification: SPELT_ALIKE,
    Certifications: SPELT_ALIKE,
    '1 certification': SPELT_ALIKE,
    '$1 certifications': SPELT_ALIKE,
    'E-mail': SPELT_ALIKE,
    Notes: SPELT_ALIKE,
    Client: SPELT_ALIKE,
    Clients: SPELT_ALIKE,
    '1 client': SPELT_ALIKE,
    '$1 clients': SPELT_ALIKE,
    Points: SPELT_ALIKE,
    '{points} points': SPELT_ALIKE,
    Total: SPELT_ALIKE,
    Note: SPELT_ALIKE,
    Tickets: SPELT_ALIKE,
    Ticket: SPELT_ALIKE,
    '1 ticket': SPELT_ALIKE,
    '$1 tickets': SPELT_ALIKE,
    '1 question': SPELT_ALIKE,
    '$1 questions': SPELT_ALIKE,
    'Hub ID': 'a name of HubSpot’s',
    'Hub ID {hubId}': 'a name of HubSpot’s',
    Starter: 'a name of HubSpot’s',
    Core: 'a name of HubSpot’s',
    Sales: 'a name of HubSpot’s',
    Service: 'a name of HubSpot’s',
    Questions: SPELT_ALIKE,
    MRR: 'a term of HubSpot',
    '1 minute': SPELT_ALIKE,
    '$1 minutes': SPELT_ALIKE,
    Plan: SPELT_ALIKE,
    '$1 pts': SPELT_ALIKE,
    'Partner Development Manager (PDM)': ROLE,
    'Growth Specialist': ROLE,
    'Channel Account Manager': ROLE,
    Gold: TIER,
    Platinum: TIER,
    Diamond: TIER,
    Elite: TIER,
    'C$$R (%)': 'a figure by the name that HubSpot gives it in every language',
  },
};
