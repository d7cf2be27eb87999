/**
 * What a month takes, a person's share, from its closing on: attendance that comes in, allowances computed of it, an export for payroll,
 * a night that takes it up again without news, and superiors who have not evaluated, on two Mondays.
 */
import { escalationKind } from '../functions/evaluation/escalation/store.ts';
import { activityMonthKind } from '../functions/execution/activity/store.ts';
import { makeCity } from '../functions/local/city/people.ts';
import { employeeNodeId } from '../functions/organisation/employee/store.ts';
import type { Platform } from '../functions/platform/context.ts';
import { type Item, ofKind } from '../functions/platform/item.ts';
import type { Instant } from '../functions/platform/period.ts';
import type { Ask } from '../test/support/house.ts';
import { askingOn } from './asking.ts';
import { AS_OF, itemsToClose, MONTH, ZONE } from './cityToClose.ts';
import { PEOPLE, takeUp, workAll } from './everybody.ts';
import { newTable, platformOn } from './faults/office.ts';
import { knownOf, meter } from './meter.ts';
import { taken } from './taken.ts';

const SEED = 'paid';
/** In Jakarta the morning of the day after the closing. */
const CLOSED = '2026-11-17T01:00:00.000Z' as Instant;
/** In Jakarta at seven: with all evaluations of the month to be rated, then with all of them past their day. */
const MONDAYS = ['2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'] as Instant[];

async function openCity(endpoint: string) {
  const items = [...itemsToClose(PEOPLE, SEED)];
  const [bkpp] = makeCity({ employees: PEOPLE, seed: SEED, asOf: AS_OF, zone: ZONE }).cast.bkpp;
  const table = await newTable(endpoint, items);
  const time = { now: CLOSED };
  const clock = { zone: ZONE, now: () => time.now };
  const platform: Platform = { ...platformOn(endpoint, table), clock };
  const known = knownOf(items);
  return { items, platform, time, known, count: meter(table, known), ask: askingOn(platform)(bkpp) };
}

/** Everybody whose minutes are recorded; one in five came late. */
const rowsOf = (items: readonly Item[]) =>
  ofKind(items, activityMonthKind).map(({ data }, at) => ({
    employeeId: employeeNodeId(data.employeeId),
    ...(at % 5 === 0
      ? { discipline: 92, penalties: [{ code: 'TERLAMBAT' }] }
      : { discipline: 100, penalties: [] }),
  }));

/** Calls a mutation as BKPP; answers what it shows, and throws where it is refused. */
async function call(ask: Ask, name: string, shows: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation M($input: ${type}!) { ${name}(input: $input) { ${shows} userErrors { code } } }`;
  const { data, errors } = await ask(mutation, { input });
  const payload = data?.[name];
  if (errors || !payload || payload.userErrors.length > 0)
    throw new Error(JSON.stringify({ name, errors, payload }));
  return payload;
}

/** Takes everybody's attendance in but that of whoever calls, which is theirs to leave alone; throws where another row is left out. */
async function attend(ask: Ask, items: readonly Item[]): Promise<void> {
  const rows = rowsOf(items);
  const input = { month: MONTH, source: 'presensi', rows };
  const { report } = await call(ask, 'commitAttendance', 'report { created }', input);
  if (report.created !== rows.length - 1) throw new Error(`attendance: ${JSON.stringify(report)}`);
}

/** Freezes the month for payroll; throws where hardly anybody is in it, so that nothing is measured of nothing. */
async function exportAll(ask: Ask, idempotencyKey: string): Promise<void> {
  const input = { month: MONTH, idempotencyKey };
  const { allowanceExport } = await call(ask, 'takeAllowanceExport', 'allowanceExport { rows }', input);
  if (allowanceExport.rows < 0.9 * PEOPLE) throw new Error(`exported: ${allowanceExport.rows}`);
}

/** Units of a person's month that is paid, and of a superior's escalation. */
export async function paidMonth(endpoint: string) {
  const { items, platform, time, known, count, ask } = await openCity(endpoint);
  await workAll(platform, ['closeMonth'], MONTH);
  const attendance = await taken(count, () => attend(ask, items));
  const allowance = await taken(count, () => workAll(platform, ['computeAllowance'], MONTH));
  const again = await taken(count, () => takeUp(platform, 'computeAllowance', MONTH));
  const exported = await taken(count, () => exportAll(ask, platform.newId()));
  const [waiting, overdue] = MONDAYS as [Instant, Instant];
  time.now = waiting;
  // The first leaves the month's markers.
  await workAll(platform, ['escalate']);
  const looking = await taken(count, () => workAll(platform, ['escalate']));
  time.now = overdue;
  const escalating = await taken(count, () => workAll(platform, ['escalate']));
  const escalations = [...known.values()].filter(({ type }) => type === escalationKind.type).length;
  return {
    attendanceWriteUnits: attendance.writeUnits / PEOPLE,
    allowanceWriteUnits: allowance.writeUnits / PEOPLE,
    exportWriteUnits: exported.writeUnits / PEOPLE,
    payingReadUnits: (attendance.readUnits + allowance.readUnits + exported.readUnits) / PEOPLE,
    takenUpReadUnits: again.readUnits / PEOPLE,
    escalateReadUnits: (looking.readUnits + escalating.readUnits) / 2 / PEOPLE,
    escalationWriteUnits: (escalating.writeUnits - looking.writeUnits) / escalations,
  };
}
