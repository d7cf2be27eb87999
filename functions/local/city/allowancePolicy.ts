/** The formula of an invented city's allowance (TPP): of no regulation that there is, and said to be an example. */
import { announcePolicy } from '../../evaluation/allowancePolicy/events.ts';
import {
  type AllowancePolicy,
  approved,
  type PolicyContent,
  proposed,
} from '../../evaluation/allowancePolicy/rules.ts';
import { allowancePolicyKind } from '../../evaluation/allowancePolicy/store.ts';
import { planCommit } from '../../platform/commit/plan.ts';
import type { Item, Kept } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { addDays, instantIn, monthOfDate, type PlainDate } from '../../platform/period.ts';
import type { City } from './people.ts';

const content: PolicyContent = {
  enabled: true,
  legalBasis: 'Peraturan Wali Kota (contoh) Nomor 1 Tahun 2026: karangan, bukan peraturan yang ada',
  minuteTarget: null,
  productivityWeight: 60_000,
  disciplineWeight: 40_000,
  productivityMode: 'PROPORTIONAL_CAPPED',
  brackets: [],
  cap: 100_000,
  leaveCredit: { CUTI_TAHUNAN: 300, CUTI_SAKIT: 300 },
  extraTaskCap: null,
  subordinateShare: null,
  actingPercent: 20_000,
  partialMonth: 'PRO_RATA',
  predicateFactor: null,
  penalties: [
    { code: 'TERLAMBAT', percent: 2000, base: 'DISCIPLINE', months: 1, legalRef: 'Pasal 9 (contoh)' },
    { code: 'TANPA_KABAR', percent: 10_000, base: 'TOTAL', months: 1, legalRef: 'Pasal 10 (contoh)' },
  ],
  rounding: { mode: 'HALF_UP', unit: 10 },
};

/** The first formula of the year: proposed by one of BKPP on the first working day, approved by another on the next. */
export function cityPolicy(
  { cast, zone }: Pick<City, 'cast' | 'zone'>,
  newYear: PlainDate,
): { readonly policy: AllowancePolicy; readonly items: readonly Item[] } {
  const [proposer, approver] = cast.bkpp;
  const [asked, given] = [
    instantIn(zone, addDays(newYear, 1), '09:00'),
    instantIn(zone, addDays(newYear, 4), '10:00'),
  ];
  const before = proposed({ effectiveFrom: newYear, content, reason: null }, 1, proposer, asked);
  const day = addDays(newYear, 4);
  const after = approved(before, approver, given, { day, earliest: monthOfDate(newYear) });
  if (!after.ok) throw new Error('the first formula of an allowance is refused');
  const commit = (by: string, at: typeof asked, name: 'Proposed' | 'Approved', was: Kept<object> | null) =>
    planCommit({
      actor: { kind: 'PERSON', id: by },
      authority: `BKPP APPT#BKPP#${newYear}`,
      requestId: `allowance policy ${name}`,
      at,
      commitId: `allowance policy ${name}`,
      changes: [
        {
          kind: allowancePolicyKind,
          key: keys.allowancePolicy(1),
          before: was,
          after: name === 'Proposed' ? before : after.value,
          event: announcePolicy(`allowancePolicy${name}`, name === 'Proposed' ? before : after.value),
          onConflict: () => ({ code: 'CONFLICT' }),
        },
      ],
    });
  const first = commit(proposer, asked, 'Proposed', null);
  const second = commit(approver, given, 'Approved', first.kept[0] ?? null);
  const puts = [...first.writes, ...second.writes].flatMap((write) => ('put' in write ? [write.put] : []));
  return {
    policy: after.value,
    items: [...new Map(puts.map((item) => [`${item.PK}\n${item.SK}`, item])).values()],
  };
}
