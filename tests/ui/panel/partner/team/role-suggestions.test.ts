import { expect, it } from 'vitest';
import { roleSuggestions } from '../../../../../src/ui/panel/partner/team/role-suggestions.ts';

it('begin with the partner development manager, each once', () => {
  const roles = roleSuggestions();
  expect(roles[0]).toContain('PDM');
  expect(new Set(roles).size).toBe(roles.length);
});
