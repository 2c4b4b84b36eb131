import { describe, expect, it } from 'vitest';
import { supportRulesSchema } from '../../src/domain/tickets/support-rules.schema.ts';
import { SUPPORT_RULES } from '../../src/facts/support.ts';

describe('the facts about support', () => {
  it('each have a source and a date', () => {
    expect(supportRulesSchema.parse(SUPPORT_RULES)).toEqual(SUPPORT_RULES);
  });

  it('give the matrix as the page of 2023 prints it', () => {
    const { matrix } = SUPPORT_RULES;
    expect(matrix.date).toBe('2023-05-03');
    expect(matrix.value.chat).toEqual(['starter', 'professional', 'enterprise']);
    expect(matrix.value.email).toEqual(matrix.value.chat);
    expect(matrix.value.phone).toEqual(['professional', 'enterprise']);
    expect(matrix.value.community).toContain('free-tools');
  });

  it('give the older matrix under its own names, where Basic has the phone', () => {
    const { formerMatrix } = SUPPORT_RULES;
    expect(formerMatrix.date).toBe('undated');
    expect(formerMatrix.value.phone).toEqual(['basic', 'professional', 'enterprise']);
    expect(formerMatrix.value.chat).not.toContain('free-crm');
  });

  it('ask for a seat from 5 March 2024 on', () => {
    expect(SUPPORT_RULES.seatRule.value.createdFrom).toBe('2024-03-05');
    expect(SUPPORT_RULES.seatRule.value.seats).toEqual(['core', 'sales', 'service']);
  });

  it('have the phone speak English only', () => {
    expect(SUPPORT_RULES.phoneLanguages.value).toEqual(['en']);
    expect(SUPPORT_RULES.languages.value).toHaveLength(6);
  });
});
