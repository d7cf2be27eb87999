/** Allowances at the end of the year as BKPP sees them over the door, held against the notebook; and the follow-up. */
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import { MONTHS, tokenOf } from './calendar.ts';
import type { Notebook } from './notebook.ts';
import type { Office } from './office.ts';
import { allowanceOf } from './paid.ts';
import type { Person } from './town.ts';

const SHOWN = `query A($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
  attendance { no discipline former { no } }
  allowance { no percent versions { no supersedes changes percent policyNo reproduced } } } } }`;

interface Version {
  readonly no: number;
  readonly supersedes: number | null;
  readonly changes: readonly string[];
  readonly percent: number;
  readonly policyNo: number;
  readonly reproduced: boolean;
}

/** Each version names the one before, and comes about again; what changed behind the first is named by a later one. */
function checkVersions(
  office: Office,
  { pay }: Notebook,
  one: Person,
  month: number,
  shown: readonly Version[],
) {
  const what = (of: string) => `${of} of ${one.no} (${one.fate}) ${tokenOf(month)}`;
  const versions = shown.toSorted((a, b) => a.no - b.no);
  const chain = versions.map(({ no, supersedes, reproduced, policyNo }) => [
    no,
    supersedes,
    reproduced,
    policyNo,
  ]);
  const wanted = versions.map((_, at) => [at + 1, at === 0 ? null : at, true, month < 6 ? 1 : 2]);
  office.same(what('versions'), wanted, chain);
  const named = new Set(versions.flatMap(({ changes }) => changes));
  const whys = [...(pay.revised.get(`${one.no} ${month}`) ?? [])].toSorted();
  office.same(
    what('why an allowance was corrected,'),
    whys,
    whys.filter((why) => named.has(why)),
  );
}

/** Holds the allowances of a person's year against the notebook; how many versions were compared. */
export async function checkPay(office: Office, notebook: Notebook, one: Person): Promise<number> {
  let compared = 0;
  for (const month of MONTHS) {
    const what = (of: string) => `${of} of ${one.no} (${one.fate}) ${tokenOf(month)}`;
    const input = { id: employeeNodeId(one.employeeId), period: tokenOf(month) };
    const { month: found } = (await office.read(notebook.town.officers.bkpp, SHOWN, input)).employee;
    const told = notebook.pay.attended(one, month);
    const attendance = found.attendance && {
      no: found.attendance.no,
      discipline: found.attendance.discipline,
      former: found.attendance.former.length,
    };
    const wanted = told ? { no: told.no, discipline: told.discipline, former: told.no - 1 } : null;
    office.same(what('attendance'), wanted, attendance);
    const percent = allowanceOf(notebook, one, month);
    const paid = percent === null ? null : percent / 1000;
    office.same(what('the allowance'), paid, found.allowance?.percent ?? null);
    if (!found.allowance) continue;
    checkVersions(office, notebook, one, month, found.allowance.versions);
    compared += found.allowance.versions.length;
  }
  return compared + (await checkFollowUps(office, notebook, one));
}

const FOLLOWED = 'query F($id: ID!) { employee(id: $id) { followUps { kind status } } }';

async function checkFollowUps(office: Office, notebook: Notebook, one: Person): Promise<number> {
  const input = { id: employeeNodeId(one.employeeId) };
  const { followUps } = (await office.read(notebook.town.officers.bkpp, FOLLOWED, input)).employee;
  const found = (followUps ?? []).map(({ kind, status }: Record<string, string>) => `${kind} ${status}`);
  office.same(`what follows for ${one.no}`, notebook.followUps.get(one) ?? [], found);
  return found.length;
}
