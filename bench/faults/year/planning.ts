/** How the town's people plan: agreements, results passed from level to level, talks, and plans that are set. */
import { v7 } from 'uuid';
import { inputOf, itemIdOf } from '../../../test/support/agreements.ts';
import { talkOver } from '../../../test/support/distributing.ts';
import { content, mainResult, plan } from '../../../test/support/plans.ts';
import { accept, must, type Planned } from './assigning.ts';
import type { Office } from './office.ts';
import { type Person, plansOf, stintOn, type Town } from './town.ts';

const partsOf = (id: string): string[] => Buffer.from(id, 'base64url').toString().split(':');

/** BKPP writes the agreement of an agency for the year and publishes it. */
export async function agree(office: Office, planned: Planned, town: Town, agency: string): Promise<void> {
  const head = town.people.find(({ stints }) => stints[0]?.office === `J.${agency}`);
  if (!head) throw new Error('an agency has a head');
  const asked = '{ viewer { employee { unit { id } } } }';
  const { id } = (await office.read(head, asked)).viewer.employee.unit;
  planned.units.set(agency, { id, unitId: partsOf(id)[1] ?? '' });
  const items = ['PK-1', 'PK-2'].map((itemId) => inputOf(itemId));
  const entity = 'agreement { id version }';
  const input = { unitId: id, year: 2026, items };
  const { agreement } = await office.act(town.officers.bkpp, 'draftAgreement', entity, input);
  const seen = { id: agreement.id, expectedVersion: agreement.version };
  await office.act(town.officers.bkpp, 'publishAgreement', entity, seen);
}

/** The months of a plan, by their places in the year, with a target in each. */
const monthly = (from: string, to: string, target: number): (number | null)[] =>
  Array.from({ length: 12 }, (_, at) =>
    at + 1 >= Number(from.slice(5, 7)) && at + 1 <= Number(to.slice(5, 7)) ? target : null,
  );

/** What somebody writes: two results of two indicators each, by the agreement or by what they were assigned. */
function written(one: Person, { from, to }: Stretch, source: (result: string) => object) {
  const level = { HEAD: 'Meningkatnya', SECTION: 'Terkelolanya' }[one.level as string] ?? 'Tersusunnya';
  const workResults = [1, 2].map((no) => {
    const { indicators, leaderResult: _none, ...result } = mainResult(no);
    return {
      ...result,
      text: `${level} hasil monitoring dan evaluasi SKP bulanan perangkat daerah, bagian ${no}`,
      ...source(`r${no}`),
      indicators: indicators.map(({ aspect, ...indicator }) => {
        const months = monthly(from, to, indicator.months[0] ?? 0);
        const target = indicator.aggregation === 'SUM' ? months.filter((each) => each !== null).length : 85.5;
        const form = one.level === 'HEAD' ? { perspective: 'PROSES_BISNIS' } : { aspect };
        return { ...indicator, ...form, months, target };
      }),
    };
  });
  return { ...content(), workResults };
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}
/** What a plan is drawn up with: whose, for which stretch, under whom. */
interface Drawn {
  readonly one: Person;
  readonly stretch: Stretch & { readonly stint: { readonly unit: string } };
  readonly appraiser: Person;
}

/** Somebody draws up a plan by what they were assigned, or by the agreement; its id. */
async function create(office: Office, planned: Planned, { one, stretch, appraiser }: Drawn): Promise<string> {
  const { unitId } = planned.units.get(stretch.stint.unit) ?? { unitId: '' };
  const accepted = one.level === 'HEAD' ? {} : await accept(office, one, appraiser);
  const source = (result: string) =>
    one.level === 'HEAD'
      ? { agreementItemId: itemIdOf(unitId, result === 'r1' ? 'PK-1' : 'PK-2') }
      : { assignmentId: accepted[result] };
  const [from, to] = [stretch.from, '2026-12-31'];
  const input = { idempotencyKey: v7(), from, to, content: written(one, { from, to }, source) };
  return must(office, `createPlan ${one.no}`, await plan(office.as(one), 'createPlan', input)).plan.id;
}

/** Somebody draws up a plan for their office of today, talks it over, sends it in; it is reviewed if a head's, and set. */
export async function drawUp(
  office: Office,
  planned: Planned,
  town: Town,
  one: Person,
  appraiser: Person,
): Promise<void> {
  const heldOn = office.today();
  const stretch = plansOf(one).findLast(({ from }) => from <= heldOn);
  if (!stretch) throw new Error('nobody plans without an office');
  const id = await create(office, planned, { one, stretch, appraiser });
  await talkOver(office.house, [one, appraiser], id, { heldOn });
  const steps: (readonly [string, Person])[] = [
    ['submitPlan', one],
    ...(one.level === 'HEAD' ? [['reviewPlan', town.officers.bkpp] as const] : []),
    ['approvePlan', appraiser],
  ];
  let expectedVersion = 1;
  for (const [name, by] of steps) {
    const done = await plan(office.as(by), name, { id, expectedVersion });
    expectedVersion = must(office, `${name} ${one.no}`, done).plan.version;
  }
  planned.plans.set(one, [...(planned.plans.get(one) ?? []), id]);
}

/** Whoever holds an office on a day. */
export const holderOf = ({ people, top }: Town, code: string, date: string): Person | null =>
  [top, ...people].find((one) => stintOn(one, date)?.office === code) ?? null;
