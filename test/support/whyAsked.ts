/** Asks over HTTP why something is not there, or cannot be done. */
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Ask } from './house.ts';

type Person = { readonly employeeId: string };

const CHECK = `check passed refusal message facts { name value person { name } } mends { message mutations }`;
const PLACE = `step isThere isRight holder { name } belongsWith { name }`;
const NOT_VISIBLE = `query Q($id: ID!, $of: ID) { whyNotVisible(id: $id, viewerId: $of) {
  visible onDesk person { name } places { ${PLACE} businessDate } checks { ${CHECK} } failing { ${CHECK} } } }`;
const CANNOT = `query Q($action: String!, $id: ID!, $of: ID) { whyCannot(action: $action, id: $id, personId: $of) {
  action allowed person { name } checks { ${CHECK} } failing { ${CHECK} } } }`;
const REROUTE = `mutation M($input: RerouteItemInput!) { rerouteItem(input: $input) {
  place { ${PLACE} } userErrors { code field message } } }`;

const idOf = (of: Person | null) => of && employeeNodeId(of.employeeId);

/** Why somebody does not see an item; the caller themself where nobody is named. */
export const whyNotVisible = async (ask: Ask, id: string, of: Person | null = null) =>
  (await ask(NOT_VISIBLE, { id, of: idOf(of) })).data?.whyNotVisible;

/** Why somebody cannot do something to an item. */
export const whyCannot = async (ask: Ask, action: string, id: string, of: Person | null = null) =>
  (await ask(CANNOT, { action, id, of: idOf(of) })).data?.whyCannot;

/** Moves an item to where it belongs. */
export const rerouteItem = async (ask: Ask, id: string) =>
  (await ask(REROUTE, { input: { id } })).data.rerouteItem;

/** The names of the checks, each with whether it is met. */
export const met = (answer: { checks: { check: string; passed: boolean }[] }) =>
  answer.checks.map(({ check, passed }) => `${passed ? '+' : '-'}${check}`);

/** A fact of a check, by the name of the person whom it means, or as it is. */
export const fact = (
  { facts }: { facts: { name: string; value: string; person: { name: string } | null }[] },
  name: string,
): string | null => {
  const found = facts.find((one) => one.name === name);
  return found ? (found.person?.name ?? found.value) : null;
};
