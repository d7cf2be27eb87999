/** The performance agreements of an invented city, as e-Sakip brought them at the beginning of the year. */
import { type Agreed, agreements } from '../../../data/demo.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import { listPerformanceUnit } from '../../organisation/unit/store.ts';
import { announceAgreement } from '../../planning/agreement/events.ts';
import { type AgreementItem, arrive } from '../../planning/agreement/rules.ts';
import { agreementKey, agreementKind, asPublished, contentHashOf } from '../../planning/agreement/store.ts';
import { planCommit } from '../../platform/commit/plan.ts';
import type { Item } from '../../platform/item.ts';
import { addDays, instantIn, type PlainDate, yearPeriod } from '../../platform/period.ts';
import { toThousandths } from '../../platform/quantity.ts';
import type { City } from './people.ts';

/** What the head of a unit has agreed to. */
export function agreedBy({ name, kind }: Pick<Unit, 'name' | 'kind'>): readonly Agreed[] {
  const { byName, byKind, others } = agreements();
  return byName[name] ?? byKind[kind] ?? others;
}

/** The code of an agreement's item, by its place: IKU-1, IKU-2 ... */
export const itemCode = (at: number): string => `IKU-${at + 1}`;

/** The items of a unit's agreement. */
export const agreementItemsOf = (unit: Pick<Unit, 'name' | 'kind'>): AgreementItem[] =>
  agreedBy(unit).map(({ goal, indicator, target, targetText, unit: measure, perspective }, at) => ({
    itemId: itemCode(at),
    goal,
    indicator,
    target: target === undefined ? null : toThousandths(target),
    targetText: targetText ?? null,
    unit: measure ?? null,
    perspective,
  }));

/** The day on which e-Sakip brings the agreements of a year. */
export const arrivalDay = (newYear: PlainDate): PlainDate => addDays(newYear, 4);

/** The agreement of a unit for the year, with its document and the event by which it came. */
function* itemsOf(unit: Unit, zone: string, newYear: PlainDate): Generator<Item> {
  const items = agreementItemsOf(unit);
  const at = instantIn(zone, arrivalDay(newYear), '09:00');
  const ref = { unitId: unit.unitId, year: yearPeriod(Number(newYear.slice(0, 4))) };
  const arrived = arrive(ref, null, { items, contentHash: contentHashOf(items), sourceVersion: 1 }, at);
  if (!arrived.ok) throw new Error('the first version of an agreement is refused');
  const { after } = arrived.value;
  const commitId = `agreement ${unit.unitId}`;
  const { writes } = planCommit({
    actor: { kind: 'AGENCY', id: 'esakip' },
    authority: 'SCOPE:kinerja/agreements.import',
    requestId: commitId,
    at,
    commitId,
    changes: [
      {
        kind: agreementKind,
        key: agreementKey(after),
        before: null,
        after,
        parts: [asPublished(after)],
        event: announceAgreement('agreementPublished', after),
        onConflict: () => ({ code: 'CONFLICT' }),
      },
    ],
    // A performance unit stands in its list since its own first record.
    writes: unit.isPerformanceUnit ? [] : [listPerformanceUnit(unit.unitId)],
  });
  for (const write of writes) if ('put' in write) yield write.put;
}

/** The agreements of every unit that e-Sakip knows: those whose heads use the form of JPT and PUKM. */
export function* cityAgreements({ units, zone }: City, newYear: PlainDate): Generator<Item> {
  for (const unit of units) if (unit.esakipCode) yield* itemsOf(unit, zone, newYear);
}
