/**
 * On whose desks open findings lie: before whoever can mend them, a row for all that one holder can mend of a person or a
 * unit. Secret ones lie on none. docs/domain.md 3, docs/decisions/findings.md. Pure.
 */
import { BKPP_DESK, type DeskItem } from '../../platform/desk.ts';
import { findingKeys } from '../../platform/findingKeys.ts';
import { type PlainDate, yearOf, monthOfDate, yearPeriod } from '../../platform/period.ts';
import { isSecret, kindOf, type Owner, severities, severityOf } from './kinds.ts';
import type { Finding, FindingRef } from './rules.ts';
import { keyOf } from './store.ts';

/** Findings that a row names: as many as somebody reads at once. It counts all of them. */
const NAMED = 10;

/** Who mends what of a person or a unit today. */
export interface Menders {
  /** Whose plans and months they are; null of a unit. */
  readonly employeeId: string | null;
  /** Who appraises them by today's line; null for nobody. */
  readonly appraiserId: string | null;
  /** Whose the unit is to mend: its nearest performance managers. */
  readonly managers: readonly string[];
}

/** On whose desks what an owner can mend lies: on BKPP's where nobody is there to do it. */
function holdersOf(owner: Owner, { employeeId, appraiserId, managers }: Menders): readonly string[] {
  const those = {
    EMPLOYEE: employeeId ? [employeeId] : [],
    APPRAISER: appraiserId ? [appraiserId] : [],
    UNIT: managers,
    BKPP: [],
  }[owner];
  return those.length > 0 ? those : [BKPP_DESK];
}

const gravity = ({ kind, facts }: Finding): number => severities.indexOf(severityOf(kind, facts));

/** The gravest first, and of these what was found first. */
const byGravity = (one: Finding, other: Finding): number =>
  gravity(one) - gravity(other) ||
  (one.since < other.since ? -1 : one.since > other.since ? 1 : keyOf(one).SK < keyOf(other).SK ? -1 : 1);

const named = (finding: Finding) => ({
  key: keyOf(finding).SK,
  code: kindOf(finding.kind).code,
  severity: severityOf(finding.kind, finding.facts),
  since: finding.since,
});

/** The row of a desk for what its holder can mend. */
function rowOf(
  { employeeId, unitId }: Pick<FindingRef, 'employeeId' | 'unitId'>,
  holder: string,
  findings: readonly Finding[],
  today: PlainDate,
): DeskItem {
  const sorted = findings.toSorted(byGravity);
  const [since] = sorted.map((one) => one.since).toSorted();
  if (!since) throw new Error('a row of a desk is of something');
  return {
    holder,
    step: unitId ? 'UNIT_FINDINGS' : 'FINDINGS',
    // What is of a unit concerns whoever mends it.
    employeeId: employeeId ?? holder,
    ...(unitId && { subjectId: unitId }),
    period: yearPeriod(yearOf(monthOfDate(today))),
    planNo: 0,
    since,
    dueOn: null,
    count: findings.length,
    findings: sorted.slice(0, NAMED).map(named),
  };
}

/** The rows of desks for whatever stands open of a person or a unit. */
export function desksOf(
  subject: Pick<FindingRef, 'employeeId' | 'unitId'>,
  findings: readonly Finding[],
  menders: Menders,
  today: PlainDate,
): DeskItem[] {
  const open = findings.filter(({ kind, state }) => state === 'OPEN' && !isSecret(kind));
  const each = open.flatMap((finding) =>
    holdersOf(kindOf(finding.kind).owner, menders).map((holder) => [holder, finding] as const),
  );
  const byHolder = Map.groupBy(each, ([holder]) => holder);
  return [...byHolder].map(([holder, those]) =>
    rowOf(
      subject,
      holder,
      those.map(([, finding]) => finding),
      today,
    ),
  );
}

/** The rows without a finding that is to be mended no more: it is waived. */
export function without(rows: readonly DeskItem[], finding: FindingRef): DeskItem[] {
  const name = keyOf(finding).SK;
  return rows.flatMap((row) => {
    const findings = row.findings?.filter(({ key }) => key !== name) ?? [];
    if (findings.length === row.findings?.length) return [row];
    return findings.length > 0 ? [{ ...row, findings, count: (row.count ?? 1) - 1 }] : [];
  });
}

/** The sort keys of the findings that a row names, each beside its subject. */
export const keysOnDesk = ({ step, employeeId, subjectId, findings = [] }: DeskItem) =>
  findings.map(({ key }) =>
    findingKeys.findingAt(step === 'UNIT_FINDINGS' ? { unitId: subjectId ?? '' } : { employeeId }, key),
  );
