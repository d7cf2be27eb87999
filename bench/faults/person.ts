/** A person at work over the API, while the answer of the table is lost on its way to the handler. */
import { isDeepStrictEqual } from 'node:util';
import { v7 } from 'uuid';
import { localTable } from '../../functions/local/platform.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { bankItems, entry, record } from '../../test/support/activities.ts';
import type { Ask } from '../../test/support/house.ts';
import { itemsOf, makeEmployee, makeLine } from '../../test/support/office.ts';
import { plan } from '../../test/support/plans.ts';
import { contentUnder, readyItems } from '../../test/support/readyPlans.ts';
import { askingOn } from '../asking.ts';
import { difference, type Meaning, newTable, platformOn, standing } from './office.ts';
import { allOf, firstOfAll, losingAnswers } from './unanswered.ts';
import { each, type Outcome, type World } from './world.ts';

/** Monday 12 January 2026, 09:00 in Jakarta: plans are due, and Friday's activities can be recorded. */
const JANUARY = '2026-01-12T02:00:00.000Z' as Instant;

/** What the person has in their hands: the same at every trial. */
interface Desk {
  readonly items: readonly Item[];
  readonly username: string;
  readonly idempotencyKey: string;
  readonly content: object;
  readonly activities: readonly object[];
}

function makeDesk(): Desk {
  const [owner, appraiser, superior] = ['Dwi Astuti', 'Bambang Santoso', 'Endang Lestari'].map((name) =>
    makeEmployee(name),
  );
  if (!owner || !appraiser || !superior) throw new Error('an office of three');
  return {
    items: [
      ...[owner, appraiser, superior].flatMap((person) => itemsOf.employee(person)),
      ...itemsOf.line(makeLine(owner, appraiser, superior)),
      ...readyItems(owner, appraiser),
      ...bankItems(),
    ],
    content: contentUnder(appraiser, owner),
    username: owner.employeeId,
    idempotencyKey: v7(),
    activities: Array.from({ length: 3 }, () => entry({ date: '2026-01-09' })),
  };
}

const asking = (world: World, table: Table, username: string): Ask => {
  const clock = { zone: 'Asia/Jakarta', now: () => JANUARY };
  return askingOn({ ...platformOn(world.endpoint, table), clock })(username);
};

/** Does something; where it ends in a fault, the same request once more, as a frontend does. */
const orAgain = <T>(act: () => Promise<T>): Promise<T> => act().catch(act);

/** The person's morning, a commit each: draws up the plan, submits it, records activities. What they are answered. */
async function morning(ask: Ask, { idempotencyKey, content, activities }: Desk) {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const input = { idempotencyKey, ...year, content };
  const drawnUp = await orAgain(() => plan(ask, 'createPlan', input));
  const { id, version: expectedVersion } = drawnUp.plan;
  const submitted = await orAgain(() => plan(ask, 'submitPlan', { id, expectedVersion }));
  const recorded = await orAgain(() => record(ask, activities));
  return { drawnUp, submitted, recorded };
}
type Answers = Awaited<ReturnType<typeof morning>>;

/**
 * The commits of the morning: the plan, the day's key of what watches, the submission, what is kept for the next
 * ones, the activities; and which of them is the edit of what was seen.
 */
const COMMITS = [1, 2, 3, 4, 5];
const SUBMISSION = 3;

/**
 * Whether the person is answered as when nothing is lost. An edit is made of what was seen: whoever sends
 * it again after a fault is shown the plan as it stands, which is submitted.
 */
function isAnswered(answers: Answers, undisturbed: Answers, lost: number | null): boolean {
  if (lost !== SUBMISSION) return isDeepStrictEqual(answers, undisturbed);
  const { submitted, ...others } = answers;
  const { submitted: wanted, ...same } = undisturbed;
  const [error] = submitted.userErrors;
  return (
    isDeepStrictEqual(others, same) &&
    error?.code === 'VERSION_BEHIND' &&
    isDeepStrictEqual(submitted.plan, wanted.plan)
  );
}

/**
 * Of all of a person's commits the first answer is lost; and then, of each in turn, every answer, so that
 * they are told of a fault and send the same again. A wrong answer to them counts as lost.
 */
export async function unansweredPerson(world: World): Promise<Outcome> {
  const desk = makeDesk();
  const spend = async (disturb: (table: Table) => void): Promise<{ answers: Answers; meaning: Meaning }> => {
    const { name } = await newTable(world.endpoint, desk.items);
    const table = localTable(world.endpoint, name);
    disturb(table);
    const answers = await morning(asking(world, table, desk.username), desk);
    return { answers, meaning: await standing(localTable(world.endpoint, name)) };
  };
  const undisturbed = await spend(() => {});
  return each([null, ...COMMITS], async (lost) => {
    let faults = () => 0;
    const { answers, meaning } = await spend((table) => {
      faults = losingAnswers(table, lost === null ? firstOfAll : allOf(lost));
    });
    const differs = difference(undisturbed.meaning, meaning);
    const answered = isAnswered(answers, undisturbed.answers, lost);
    return { ...differs, lost: differs.lost + (answered ? 0 : 1), faults: faults() };
  });
}
