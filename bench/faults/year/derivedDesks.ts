/** What lies on desks, made anew from the state that the events tell: which step, and on whose desk. */
import { BKPP_DESK } from '../../../functions/platform/desk.ts';
import { compare, dataOf, type Fields, ofType, statesOf } from './folded.ts';
import type { Office } from './office.ts';
import type { Told, Whole } from './recount.ts';

/** A step, and whose desk it is; null where the aggregate does not say: then any is taken. */
type Waiting = readonly [step: string, holder: string | null];

const plan = ({ status, employeeId }: Fields): Waiting[] =>
  status === 'SUBMITTED'
    ? [['PLAN_APPROVAL', null]]
    : status === 'RETURNED'
      ? [['PLAN_RETURNED', employeeId]]
      : [];
const month = ({ status, verifierId }: Fields): Waiting[] =>
  status === 'TARGET_SUBMITTED'
    ? [['TARGET_APPROVAL', null]]
    : status === 'REALISED'
      ? [['MONTH_VERIFICATION', verifierId]]
      : [];
function evaluation({ status, appraiserId, employeeId, year }: Fields): Waiting[] {
  if (status === 'ISSUED') return [['EVALUATION_RECEIPT', employeeId]];
  if (status !== 'OPEN' && status !== 'RATED') return [];
  const study = status === 'OPEN' && year?.study && !year.academic;
  return [
    ['EVALUATION_RATING', appraiserId],
    ...(study ? [employeeId, BKPP_DESK].map((holder): Waiting => ['ACADEMIC_RESULT', holder as string]) : []),
  ];
}
const objection = ({ status, holderId }: Fields): Waiting[] =>
  status === 'FILED' || status === 'EXPLAINED' ? [['OBJECTION_DECISION', holderId]] : [];
const followUp = ({ status, holderId }: Fields): Waiting[] =>
  ['PROPOSED', 'ACCEPTED', 'IN_PROGRESS'].includes(status) ? [['FOLLOW_UP', holderId]] : [];
const achievement = ({ status, waitsFor }: Fields): Waiting[] =>
  status === 'RECOMMENDED' ? [['ACHIEVEMENT_SETTING', waitsFor?.holder ?? null]] : [];
const formula = ({ status, proposedBy }: Fields): Waiting[] =>
  status === 'PROPOSED'
    ? [['ALLOWANCE_POLICY_APPROVAL', BKPP_DESK]]
    : status === 'RETURNED'
      ? [['ALLOWANCE_POLICY_RETURNED', proposedBy]]
      : [];

/** Which state lies on a desk, and as which step. */
const WAITS: readonly (readonly [RegExp, (fields: Fields) => Waiting[]])[] = [
  [/#PLAN$/, plan],
  [/#MONTH$/, month],
  [/#EVAL$/, evaluation],
  [/#OBJECTION#\d+$/, objection],
  [/\|FOLLOWUP#/, followUp],
  [/^ACHIEVEMENT/, achievement],
  [/^TPP\|POLICY#/, formula],
];
/** Steps of states that no event of theirs tells of, or that are told of elsewhere. */
const ELSEWHERE = new Set(['OBJECTION_EXPLANATION', 'EVALUATIONS_OVERDUE', 'DESK_UNATTENDED']);

/** What waits on desks: each state that waits once, on the desk of whoever is in charge, and nothing that does not. */
export function desks(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const held = new Map<string, string>();
  const wanted = WAITS.flatMap(([ending, waitingOf]) =>
    statesOf(told, ending).flatMap(([, fields]) => {
      const { employeeId, unitId, planNo = 0, period = fields.month ?? fields.year ?? '' } = fields;
      return waitingOf(fields).map(([step, holder]) => {
        const what = `${step} ${period} ${employeeId ?? unitId ?? ''} ${planNo}`;
        const place = step === 'ACADEMIC_RESULT' ? `${what} ${holder}` : what;
        if (holder) held.set(place, holder);
        return place;
      });
    }),
  );
  const lying = ofType(whole, 'desk')
    .map(dataOf)
    .filter(({ step }) => !ELSEWHERE.has(step));
  const found = lying.map(({ step, period, employeeId, planNo, holder }) => {
    const what = `${step} ${period} ${employeeId} ${planNo}`;
    const place = step === 'ACADEMIC_RESULT' ? `${what} ${holder}` : what;
    const wantedHolder = held.get(place);
    if (wantedHolder) office.same(`whose desk it is: ${place}`, wantedHolder, holder);
    return place;
  });
  if (found.length !== new Set(found).size) office.wrong('a desk', 'each once', found);
  return compare(office, 'a desk', wanted, found);
}
