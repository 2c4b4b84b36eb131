import { describe, expect, it } from 'vitest';
import { attributed } from '../../../src/domain/certifications/email-verdict.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';

describe('attributed', () => {
  it("marks as HubSpot's exactly what the rules say HubSpot states", () => {
    const verdict = attributed(
      {
        verdict: 'doubtful',
        reasons: ['transferred-earlier', 'expiry-near', 'opened-without-finishing', 'renewed-under-another-address'],
        advice: [
          { code: 'wait-until', at: 7 },
          { code: 'log-attempt', noticeSeenAt: 3 },
          { code: 'update-email-preferences' },
          { code: 'ignore-email' },
          { code: 'check-my-learning' },
          { code: 'ask-academy-or-community' },
        ],
      },
      ACADEMY_RULES.wrongEmails,
    );
    expect(verdict).toEqual({
      verdict: 'doubtful',
      reasons: [
        { code: 'transferred-earlier', by: 'hubspot' },
        { code: 'expiry-near', by: 'ours' },
        { code: 'opened-without-finishing', by: 'hubspot' },
        { code: 'renewed-under-another-address', by: 'hubspot' },
      ],
      advice: [
        { code: 'wait-until', at: 7, by: 'hubspot' },
        { code: 'log-attempt', noticeSeenAt: 3, by: 'ours' },
        { code: 'update-email-preferences', by: 'hubspot' },
        { code: 'ignore-email', by: 'hubspot' },
        { code: 'check-my-learning', by: 'ours' },
        { code: 'ask-academy-or-community', by: 'ours' },
      ],
    });
  });

  it('follows the rules rather than a list of its own', () => {
    const { wrongEmails } = ACADEMY_RULES;
    const silent = { ...wrongEmails, causes: { ...wrongEmails.causes, value: [] } };
    const judgement = { verdict: 'doubtful', reasons: ['transferred-earlier'], advice: [] } as const;
    expect(attributed(judgement, silent).reasons).toEqual([{ code: 'transferred-earlier', by: 'ours' }]);
  });
});
