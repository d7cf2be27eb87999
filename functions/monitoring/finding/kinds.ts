/**
 * The registry of findings: every kind, by its stable name. A kind has a row in kinds/<code>.ts, a rule in
 * detections/<code>.ts that finds it, and two sentences in platform/messages/findings/<code>.ts: FIND_<kind> says what is
 * wrong, MEND_<kind> what to do. docs/findings.md is made of it.
 */
import { d01 } from './kinds/d01.ts';
import { d02 } from './kinds/d02.ts';
import { d03 } from './kinds/d03.ts';
import { d04 } from './kinds/d04.ts';
import { d05 } from './kinds/d05.ts';
import { d06 } from './kinds/d06.ts';
import { d07 } from './kinds/d07.ts';
import { d08 } from './kinds/d08.ts';
import { d09 } from './kinds/d09.ts';
import { d10 } from './kinds/d10.ts';
import { d11 } from './kinds/d11.ts';
import { d12 } from './kinds/d12.ts';
import { d13 } from './kinds/d13.ts';
import { d14 } from './kinds/d14.ts';
import { d15 } from './kinds/d15.ts';
import { d16 } from './kinds/d16.ts';
import { d17 } from './kinds/d17.ts';
import { d18 } from './kinds/d18.ts';
import { d19 } from './kinds/d19.ts';
import { type Evidence, type KindRow, severities, type Severity } from './kinds/kind.ts';

export * from './kinds/kind.ts';

export const kinds = {
  ...d01,
  ...d02,
  ...d03,
  ...d04,
  ...d05,
  ...d06,
  ...d07,
  ...d08,
  ...d09,
  ...d10,
  ...d11,
  ...d12,
  ...d13,
  ...d14,
  ...d15,
  ...d16,
  ...d17,
  ...d18,
  ...d19,
} as const;

export type FindingKind = keyof typeof kinds;

/** Every kind, in the order of their codes. */
export const findingKinds = Object.keys(kinds) as [FindingKind, ...FindingKind[]];

/** The row of a kind. */
export const kindOf = (kind: FindingKind): KindRow => kinds[kind];

/** How grave a finding is. */
export function severityOf(kind: FindingKind, facts: Evidence): Severity {
  const { severity } = kindOf(kind);
  return typeof severity === 'function' ? severity(facts) : severity;
}

/**
 * Whether something is more than what BKPP let stand: graver by its evidence, or of a matter that came after (a plan sent
 * in anew). What only goes on, as days of somebody who is ill, stays as it was let stand.
 */
export const isOutgrown = (kind: FindingKind, before: Evidence, now: Evidence): boolean =>
  (!kindOf(kind).ages &&
    severities.indexOf(severityOf(kind, now)) < severities.indexOf(severityOf(kind, before))) ||
  (kindOf(kind).anew ?? []).some((name) => before[name] !== now[name]);

/** Whether a kind is a sign about a person, which BKPP alone sees, and of habit an auditor. */
export const isSecret = (kind: FindingKind): boolean => kindOf(kind).secret === true;
