import { expect, it } from 'vitest';
import { deleteTicketTemplate, saveTicketTemplate } from '../../../src/jobs/tickets/save-ticket-template.ts';
import { readTicketTemplates } from '../../../src/store/queries/ticket-templates.ts';
import { testWorld } from '../../fixtures/world.ts';

it('a template keeps one question a line, and the ids of those that stay', async () => {
  const world = testWorld();
  await saveTicketTemplate(world, null, {
    name: ' Sync ',
    questions: 'Which object?\r\n\n Since when? \nWhich object?',
  });
  const [made] = await readTicketTemplates(world.database);
  if (made === undefined) throw new Error('It was not made.');
  expect(made.name).toBe('Sync');
  expect(made.questions.map(({ text }) => text)).toEqual(['Which object?', 'Since when?']);
  await saveTicketTemplate(world, made, { name: 'Sync', questions: 'Since when?\nWho?' });
  const [changed] = await readTicketTemplates(world.database);
  expect(changed?.questions[0]).toEqual(made.questions[1]);
  expect(changed?.questions[1]?.text).toBe('Who?');
  const gone = await deleteTicketTemplate(world, changed ?? made);
  expect(await readTicketTemplates(world.database)).toEqual([]);
  if (gone.kind === 'done') await gone.undo();
  expect(await readTicketTemplates(world.database)).toHaveLength(1);
});
