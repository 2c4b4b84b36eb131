import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../../src/domain/mail-link.ts';
import { ACADEMY_RULES } from '../../../../src/facts/academy-rules.ts';
import { scoreMessage } from '../../../../src/ui/panel/desk/score-message.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

const about = { name: 'Kite Flying', email: 'ada@new.example' };

describe('scoreMessage', () => {
  it('goes to the address HubSpot names and says all that is known', () => {
    const { to, subject, body } = scoreMessage(about, '2026-11-02', { name: 'Ada Kite' });
    expect(to).toBe(ACADEMY_RULES.academyEmail.value);
    expect(subject).toBe('Score by section: Kite Flying');
    expect(body.split('\n\n')).toEqual([
      'Hello HubSpot Academy team,',
      'I took the exam of the certification “Kite Flying” on Nov 2, 2026. Could you please send me my score section by section?',
      'My certifications are under the address ada@new.example.',
      'Thank you very much.',
      'Ada Kite',
    ]);
  });

  it('leaves out what is not known', () => {
    const { body } = scoreMessage({ name: 'Kite Flying', email: ' ' }, null, { name: '' });
    expect(body).not.toContain('address');
    expect(body).toContain('“Kite Flying”. Could');
    expect(body.endsWith('Thank you very much.')).toBe(true);
    expect(scoreMessage(about, null, null).body.endsWith('Thank you very much.')).toBe(true);
  });

  it('is in the language of the page', () => {
    speak('fr');
    const { subject, body } = scoreMessage(about, '2026-11-02', null);
    expect(subject).toMatch(/^Note par section\s: Kite Flying$/);
    expect(body).toContain('le 2 nov. 2026');
  });

  it('keeps braces, ampersands and question marks of a name as they are', () => {
    const name = 'A & B? {date} $1';
    const message = scoreMessage({ name, email: '' }, '2026-11-02', null);
    expect(message.subject).toContain(name);
    expect(message.body).toContain(name);
    const link = mailLink(message);
    expect(link.kind === 'ok' && new URL(link.url).searchParams.get('subject')).toContain(name);
  });
});
