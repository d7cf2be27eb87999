/** The end of the year: everything is counted again, by the notebook, by the events, and by what leaves as events. */
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { checkPerson } from './checks.ts';
import { checkPay } from './payChecks.ts';
import { recountDerived } from './derived.ts';
import { together } from './office.ts';
import { foldEvents, readWhole, recount, type Whole } from './recount.ts';
import type { Opened } from './opened.ts';
import { receiveYear } from './subscriber.ts';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

/** What the end came to: items that were counted again, those of each type, and what no event tells of. */
export interface Ended {
  readonly recounted: number;
  readonly told: Readonly<Record<string, number>>;
  readonly untold: Readonly<Record<string, number>>;
}

/** Whoever evaluated April in July alone was told of to those above, and is no more. */
function checkLate({ town, office }: Opened, { events, items }: Whole): void {
  for (const late of town.people.filter(({ fate }) => fate === 'SWAPS_LATE')) {
    const told = events.filter(({ aggregate }) => aggregate === `EMP#${late.employeeId}|OVERDUE`);
    const months = new Set(told.map(({ at }) => at.slice(0, 7)));
    office.same('the late superior is told of in June', true, months.has('2026-06'));
    office.same(
      'and for the last time',
      'escalationEnded',
      told.toSorted((a, b) => a.seq - b.seq).at(-1)?.type,
    );
  }
  const rows = [...items.values()].filter(({ type }) => type === 'overdueRow');
  office.same(
    'superiors who are late at the end',
    [],
    rows.map(({ PK, SK }) => `${PK} ${SK}`),
  );
}

/** Counts all of a year again; every difference is noted. */
export async function checkYear(opened: Opened): Promise<Ended> {
  const { town, table, office, notebook, nights, faults } = opened;
  for (const fault of faults) office.wrong('the log of faults', null, fault);
  let compared = 0;
  await together(town.people, async (one) => {
    const count = (await checkPerson(office, notebook, one)) + (await checkPay(office, notebook, one));
    // Read behind the wait: others count meanwhile.
    compared += count;
  });
  const whole = await readWhole(table);
  checkLate(opened, whole);
  const told = foldEvents(whole.events);
  const counted = recount(office, whole);
  const derived = recountDerived(office, whole, told);
  const received = await receiveYear(office, nights.platform, whole, told);
  const { broken } = await verifyAudit(table);
  for (const one of broken) office.wrong('the audit', null, one);
  return { recounted: compared + sum(counted.told) + derived + received, ...counted };
}
