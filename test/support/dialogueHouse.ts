/** A house in January 2026, where people talk over the plans that they draw up. */
import { v7 } from 'uuid';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { dialogue, talk } from './dialogues.ts';
import { openPlanHouse } from './planHouse.ts';

type Person = Pick<Employee, 'employeeId'>;

/** Opens it. Dialogues are called by the owner, recorded by the owner, and confirmed by whoever appraises. */
export async function openDialogueHouse() {
  const opened = await openPlanHouse();
  const { house, office, draft } = opened;

  const done = async (who: Person, name: string, input: object) => {
    const { dialogue: after, userErrors } = await dialogue(house.as(who), name, input);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return after;
  };
  const scheduled = async (owner: Employee, kind = 'PLANNING', plan?: { readonly id: string }) => {
    const { id: planId } = plan ?? (await draft(owner));
    const input = { idempotencyKey: v7(), planId, kind, scheduledFor: '2026-01-09T02:00:00.000Z' };
    return { ...(await done(owner, 'scheduleDialogue', input)), planId };
  };
  const held = async (owner: Employee, content: object = talk(), plan?: { readonly id: string }) => {
    const { id, planId } = await scheduled(owner, 'PLANNING', plan);
    const record = { id, expectedVersion: 1, heldOn: '2026-01-09', content };
    return { ...(await done(owner, 'recordDialogue', record)), planId };
  };
  const closed = async (owner: Employee, content: object = talk(), plan?: { readonly id: string }) => {
    const { id, contentHash, planId } = await held(owner, content, plan);
    await done(owner, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    const last = { id, expectedVersion: 3, contentHash };
    return { ...(await done(office.appraiser, 'confirmDialogue', last)), planId };
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
  // Nobody's planning dialogue was held yet.
  return { ...opened, newOwner: opened.assignedOwner, done, scheduled, held, closed, codes };
}
