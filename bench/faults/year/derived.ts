/**
 * What lies beside what has events, and follows from it: cards, rows of distribution groups, desks, the agenda, rows of
 * teams, documents. Made anew here from the state that the events tell, and held against the table in both directions.
 */
import { createHash } from 'node:crypto';
import type { Item } from '../../../functions/platform/item.ts';
import { predicateBy, type Rating } from './notebook.ts';
import type { Office } from './office.ts';
import type { Told, Whole } from './recount.ts';

type Fields = ReturnType<JSON['parse']>;
type State = readonly [place: string, fields: Fields];

/** States of a kind, by how their sort keys end. */
const statesOf = (told: ReadonlyMap<string, Told>, ending: RegExp): State[] =>
  [...told].flatMap(([place, { fields }]): State[] =>
    fields && ending.test(place) ? [[place, fields]] : [],
  );

/** Lists of texts that must be the same, whatever their order: what is in one alone is told. */
function compare(office: Office, what: string, wanted: readonly string[], found: readonly string[]): number {
  const [there, sought] = [new Set(found), new Set(wanted)];
  for (const one of sought) if (!there.has(one)) office.wrong(what, one, null);
  for (const one of there) if (!sought.has(one)) office.wrong(what, null, one);
  return sought.size;
}

const ofType = ({ items }: Whole, type: string): Item[] =>
  [...items.values()].filter((item) => item.type === type);
const dataOf = (item: Item): Fields => item.data;

const predicateOf = ({ ratingResult, ratingBehaviour }: Fields): string | null =>
  ratingResult && ratingBehaviour ? predicateBy(ratingResult as Rating, ratingBehaviour as Rating) : null;

const ISSUED = new Set(['ISSUED', 'RECEIVED', 'OBJECTED', 'FINAL']);

/** The sections of cards: of each plan, month and evaluation one, and no other. */
function cards(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const of = (ending: RegExp, section: string, text: (fields: Fields) => string) =>
    statesOf(told, ending).map(
      ([place, fields]) => `${place.replace(ending, '')} ${section} ${text(fields)}`,
    );
  const wanted = [
    ...of(/#PLAN$/, 'plan', ({ status }) => status),
    ...of(/#MONTH$/, 'month', ({ status }) => status),
    // Before issue a card says nothing of the rating.
    ...of(
      /#EVAL$/,
      'evaluation',
      (fields) => `${fields.status} ${ISSUED.has(fields.status) ? predicateOf(fields) : null}`,
    ),
  ];
  // Of a month that leave takes all of, and that was never opened, a card alone says so.
  const isUnopened = (card: Fields, place: string) => card.month.onLeave && !told.has(`${place}#MONTH`);
  const found = ofType(whole, 'card').flatMap((card: Fields) => {
    const place = `${card.PK}|${card.SK}`.replace(/#CARD$/, '');
    return [
      ...(card.plan ? [`${place} plan ${card.plan.status}`] : []),
      ...(card.month && !isUnopened(card, place) ? [`${place} month ${card.month.status}`] : []),
      ...(card.evaluation
        ? [`${place} evaluation ${card.evaluation.status} ${card.evaluation.predicate}`]
        : []),
    ];
  });
  return compare(office, 'a card', wanted, found);
}

/** The rows of distribution groups: one an evaluation that has a unit, with its predicate. */
function groups(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const wanted = statesOf(told, /#EVAL$/).flatMap(([, fields]) => {
    const unit = fields.achievementUnitId ?? fields.achievement?.unitId;
    const { period, employeeId, planNo } = fields;
    return unit ? [`GROUP#${unit}#${period}|${employeeId}#${planNo} ${predicateOf(fields)}`] : [];
  });
  const found = ofType(whole, 'groupRow').map(
    (item) => `${item.PK}|${item.SK} ${dataOf(item).predicate ?? null}`,
  );
  return compare(office, 'a row of a group', wanted, found);
}

/** Which state lies on a desk, and as which step. */
const WAITS: readonly (readonly [RegExp, (fields: Fields) => string | null])[] = [
  [
    /#PLAN$/,
    ({ status }) => ({ SUBMITTED: 'PLAN_APPROVAL', RETURNED: 'PLAN_RETURNED' })[status as string] ?? null,
  ],
  [
    /#MONTH$/,
    ({ status }) =>
      ({ TARGET_SUBMITTED: 'TARGET_APPROVAL', REALISED: 'MONTH_VERIFICATION' })[status as string] ?? null,
  ],
  [
    /#EVAL$/,
    ({ status }) =>
      ({ OPEN: 'EVALUATION_RATING', RATED: 'EVALUATION_RATING', ISSUED: 'EVALUATION_RECEIPT' })[
        status as string
      ] ?? null,
  ],
  [
    /#OBJECTION#\d+$/,
    ({ status }) => (status === 'FILED' || status === 'EXPLAINED' ? 'OBJECTION_DECISION' : null),
  ],
];
const CHECKED = new Set([
  'PLAN_APPROVAL',
  'PLAN_RETURNED',
  'TARGET_APPROVAL',
  'MONTH_VERIFICATION',
  'EVALUATION_RATING',
  'EVALUATION_RECEIPT',
  'OBJECTION_DECISION',
]);

/** What waits on desks: each state that waits once, and nothing that does not. */
function desks(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const wanted = WAITS.flatMap(([ending, stepOf]) =>
    statesOf(told, ending).flatMap(([, fields]) => {
      const step = stepOf(fields);
      const { employeeId, planNo, period = fields.month ?? fields.year } = fields;
      return step ? [`${step} ${period} ${employeeId} ${planNo}`] : [];
    }),
  );
  const found = ofType(whole, 'desk')
    .map(dataOf)
    .filter(({ step }) => CHECKED.has(step))
    .map(({ step, period, employeeId, planNo }) => `${step} ${period} ${employeeId} ${planNo}`);
  if (found.length !== new Set(found).size) office.wrong('a desk', 'each once', found);
  return compare(office, 'a desk', wanted, found);
}

/** The documents of evaluations: as many as are listed, each by its hash and bytes. */
function documents(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const wanted = statesOf(told, /#EVAL$/).flatMap(([place, { documents: listed = [] }]) => {
    const [PK = '', SK = ''] = place.split('|');
    const own = `${PK}|EVALDOC#${SK.replace(/#EVAL$/, '')}`;
    return (listed as Fields[]).map(
      ({ number, hash }) => `${own}#${String(number).padStart(3, '0')} ${hash}`,
    );
  });
  const found = [...whole.items.values()]
    .filter(({ SK }) => SK.startsWith('EVALDOC#'))
    .map((item) => {
      const { document } = dataOf(item);
      return `${item.PK}|${item.SK} ${createHash('sha256').update(document).digest('hex')}`;
    });
  return compare(office, 'a document', wanted, found);
}

/** Rows of teams: of each line one with the appraiser, and one with whoever is above. */
function teams(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const wanted = statesOf(told, /\|LINE#[\d-]+$/).flatMap(
    ([, { employeeId, from, appraiserId, superiorOfAppraiserId }]) => [
      ...(appraiserId ? [`TEAM#${appraiserId} DIRECT ${from} ${employeeId}`] : []),
      ...(superiorOfAppraiserId ? [`TEAM#${superiorOfAppraiserId} OVER ${from} ${employeeId}`] : []),
    ],
  );
  const found = [...whole.items.values()]
    .filter(({ PK, SK }) => PK.startsWith('TEAM#') && SK.startsWith('LINE#'))
    .map(({ PK, SK }) => `${PK} ${SK.split('#').slice(2).join(' ')}`);
  return compare(office, 'a row of a team', wanted, found);
}

/** What happens by itself to evaluations and objections: each that has a term once. */
function agenda(office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number {
  const id = (type: string, parts: readonly unknown[]) =>
    Buffer.from([type, ...parts].join(':')).toString('base64url');
  const wanted = statesOf(told, /#EVAL$/)
    .filter(([, { status }]) => status === 'ISSUED' || status === 'RECEIVED')
    .map(([, { employeeId, period, planNo }]) => id('Evaluation', [employeeId, period, planNo]));
  const found = ofType(whole, 'agenda')
    .map(dataOf)
    .filter(({ step }) => step === 'EVALUATION_TURN')
    .map(({ subjectId }) => subjectId);
  return compare(office, 'the agenda of an evaluation', wanted, found);
}

/** Holds all that follows against the table; how many items were counted. */
export const recountDerived = (office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number =>
  [cards, groups, desks, documents, teams, agenda].reduce((sum, one) => sum + one(office, whole, told), 0);
