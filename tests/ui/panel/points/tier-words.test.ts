import { expect, it } from 'vitest';
import { tierWords } from '../../../../src/ui/panel/points/tier-words.ts';

it('calls a tier by its name', () => expect(tierWords('platinum')).toBe('Platinum'));
