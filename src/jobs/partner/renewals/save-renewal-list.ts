import type { RenewalListChoice } from '../../../domain/partner/renewals/renewal-list-choice.ts';
import { changePreferences } from '../../../store/changes/settings.ts';
import type { World } from '../../world.ts';

/** Keeps how the list of renewals was left. Nothing that is watched depends on it. */
export async function saveRenewalList(world: World, renewalList: RenewalListChoice): Promise<void> {
  await changePreferences(world.database, { renewalList });
}
