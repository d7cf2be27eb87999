/** An office over HTTP in October 2026, in which people give one another feedback. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Table } from '../../functions/platform/table.ts';
import { type Ask, openHouse } from './house.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { makePlan, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

export const OCTOBER_14 = '2026-10-14T02:00:00.000Z';

const GIVEN = `fragment G on GivenFeedback { id version standing anonymous period on tone text state changedAt
  changeableUntil employee { name } target { about behaviour resultId activityId } evidence { title } }`;
const mutation = (name: string) => `${GIVEN}
  mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    feedback { ...G } userErrors { code field message params { name value } } } }`;

/** Does one thing with feedback and answers its payload. */
async function act(ask: Ask, name: string, input: object) {
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

const NAMED = `query Q($id: ID!, $period: Period!, $about: FeedbackAbout) { employee(id: $id) {
  feedback(period: $period, about: $about, first: 100) { edges { node { id text tone standing on author { name } target { about } } } } } }`;
const UPWARD = `query Q($id: ID!, $year: Int!, $first: Int, $after: String) { employee(id: $id) { upwardFeedback(year: $year) {
  from to writers entries(first: $first, after: $after) { rows { tone text target { behaviour } }
    pageInfo { hasNextPage endCursor } } } } }`;
const OWN = `${GIVEN} { viewer { feedbackGiven(year: 2026, first: 100) { edges { cursor node { ...G } } } } }`;

type Person = Pick<Employee, 'employeeId'>;

/** Opens it; `through` is the client by which the house reaches the table. */
export async function openFeedbackHouse(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock(OCTOBER_14);
  const platform = makePlatform(through(table), clock);
  const house = await openHouse(platform);
  await bulkLoad(table, [planItem(makePlan(office.owner))]);

  /** Somebody with a line of their own to the office's appraiser, in the owner's unit, unless told otherwise. */
  const newPerson = async (name: string, line: object | null = {}, changes: Partial<Employee> = {}) => {
    const person = makeEmployee(name, changes);
    const made = { ...makeLine(person, office.appraiser, office.superior), ...line };
    await bulkLoad(table, [...itemsOf.employee(person), ...(line ? itemsOf.line(made) : [])]);
    return person;
  };
  const saying = (about: Person, more: object = {}) => ({
    idempotencyKey: v7(),
    employeeId: employeeNodeId(about.employeeId),
    target: { behaviour: 'KOLABORATIF' },
    tone: 'APPRECIATION',
    text: 'Selalu membantu rekan yang tertinggal.',
    ...more,
  });
  const give = (who: Person, about: Person, more: object = {}) =>
    act(house.as(who), 'giveFeedback', saying(about, more));
  const given = async (who: Person, about: Person, more: object = {}) => {
    const { feedback, userErrors } = await give(who, about, more);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return feedback;
  };
  const change = (who: Person, name: 'correctFeedback' | 'withdrawFeedback', input: object) =>
    act(house.as(who), name, input);
  const named = async (who: Person, about: Person, more: object = {}) => {
    const id = employeeNodeId(about.employeeId);
    const { data } = await house.as(who)(NAMED, { id, period: '2026-M10', ...more });
    const edges: { node: { id: string; text: string; author: { name: string }; standing: string } }[] | null =
      data.employee.feedback?.edges ?? null;
    return edges?.map(({ node }) => node) ?? null;
  };
  const upward = async (who: Person, about: Person, more: object = {}) => {
    const id = employeeNodeId(about.employeeId);
    const { data, errors } = await house.as(who)(UPWARD, { id, year: 2026, first: 100, ...more });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.employee.upwardFeedback;
  };
  const own = async (who: Person) => {
    const { data } = await house.as(who)(OWN);
    return data.viewer.feedbackGiven.edges.map(({ node }: { node: object }) => node);
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
  return {
    table,
    office,
    clock,
    platform,
    house,
    newPerson,
    saying,
    give,
    given,
    change,
    named,
    upward,
    own,
    codes,
  };
}
