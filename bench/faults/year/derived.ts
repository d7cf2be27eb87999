/**
 * What lies beside what has events, and follows from it: cards, rows of distribution groups, desks, the agenda, rows of
 * teams, documents. Made anew here from the state that the events tell, and held against the table in both directions.
 */
import { createHash } from 'node:crypto';
import { predicateBy, type Rating } from './notebook.ts';
import { desks } from './derivedDesks.ts';
import { allowances, places } from './derivedRows.ts';
import { compare, dataOf, type Fields, ofType, statesOf } from './folded.ts';
import type { Office } from './office.ts';
import { foldEvents, type Told, type Whole } from './recount.ts';

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

/** What waits and where cards lie on a day of the year, while much does. */
export function lookAtDesks(office: Office, whole: Whole): number {
  const told = foldEvents(whole.events);
  return [desks, cards, places, agenda].reduce((sum, one) => sum + one(office, whole, told), 0);
}

/** Holds all that follows against the table; how many items were counted. */
export const recountDerived = (office: Office, whole: Whole, told: ReadonlyMap<string, Told>): number =>
  [cards, groups, desks, documents, teams, agenda, allowances, places].reduce(
    (sum, one) => sum + one(office, whole, told),
    0,
  );
