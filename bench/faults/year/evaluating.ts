/** Achievements of units, and evaluations from the rating to their end, over the door. */
import type { Person } from './town.ts';
import { deskOf } from './months.ts';
import { type Notebook, type Rating, RATINGS } from './notebook.ts';
import type { Office, Payload } from './office.ts';
import type { UnitIds } from './assigning.ts';

const [BELOW, AS, ABOVE] = RATINGS;
const OF_HEADS: Readonly<Record<string, Rating>> = { ISTIMEWA: ABOVE, BAIK: AS };

/** What the trial keeps of evaluating beside the notebook. */
export interface Evaluating {
  readonly office: Office;
  readonly notebook: Notebook;
  readonly units: ReadonlyMap<string, UnitIds>;
  /** Of each agency and period, what it came to. */
  readonly achievements: Map<string, string>;
}

/** Draws up, recommends (of every other) and sets what the agencies came to in a period. */
export async function setAchievements({ office, notebook, units, achievements }: Evaluating, period: string) {
  const { officers, top } = notebook.town;
  for (const [agency, { id: unitId }] of units) {
    const predicate = notebook.chanceOf(top, `${agency} ${period}`).weigh([
      ['BAIK', 7],
      ['ISTIMEWA', 2],
      ['BUTUH_PERBAIKAN', 1],
    ]);
    const parts = period.endsWith('Y') && {
      agreementPart: 'Target perjanjian kinerja tercapai menurut laporan.',
      expectationPart: 'Harapan pimpinan atas organisasi terpenuhi.',
    };
    const content = { grounds: 'Rencana aksi berjalan menurut laporan.', predicate, ...parts };
    const entity = 'achievement { id version status }';
    const drafted = await office.act(officers.bkpp, 'draftAchievement', entity, { unitId, period, content });
    let { id, version } = drafted.achievement;
    if (notebook.chanceOf(top, `${period} ${agency}`).is(0.5)) {
      const members = [await nodeOf(office, officers.assessor)];
      const criteria = [{ name: 'Capaian rencana aksi', weight: 100, score: 90 }];
      const sheet = { id, expectedVersion: version, members, criteria, predicate };
      ({ id, version } = (
        await office.act(officers.assessor, 'recommendAchievement', entity, sheet)
      ).achievement);
    }
    await office.act(top, 'setAchievement', entity, { id, expectedVersion: version, predicate });
    achievements.set(`${agency} ${period}`, predicate);
  }
}

const nodeOf = async (office: Office, one: Person): Promise<string> =>
  (await office.read(one, '{ viewer { employee { id } } }')).viewer.employee.id;

interface Waiting {
  readonly one: Person;
  readonly id: string;
  readonly version: number;
  readonly period: string;
  readonly planNo: number;
  readonly ratings: readonly [Rating, Rating];
  /** Rated before, and opened again: it is rated anew one by one. */
  readonly again: boolean;
}

/** Of which plan an evaluation is, by its global id. */
export const planNoOf = (id: string): number =>
  Number(Buffer.from(id, 'base64url').toString().split(':').at(-1));

/** How somebody is rated in a period: a head by the unit, others by chance. */
function ratingsOf({ notebook, achievements }: Evaluating, one: Person, period: string, again: boolean) {
  const [result, behaviour] = notebook
    .chanceOf(one, `rated ${period} ${again}`)
    .weigh<readonly [Rating, Rating]>([
      [[AS, AS], 60],
      [[ABOVE, ABOVE], 15],
      [[AS, ABOVE], 15],
      [[BELOW, AS], 6],
      [[AS, BELOW], 4],
    ]);
  if (one.level !== 'HEAD') return [result, behaviour] as const;
  const unit = achievements.get(`${one.stints[0]?.unit} ${period}`) ?? '';
  return [OF_HEADS[unit] ?? BELOW, behaviour] as const;
}

const WORDS = {
  rationale: 'Menurut realisasi dan bukti dukung.',
  distributionJustification: 'Seluruh target terverifikasi menurut bukti dukung.',
};
const TOO_EARLY = new Set([
  'EVALUATION_EARLIER_AWAITED',
  'EVALUATION_MONTH_MISSING',
  'EVALUATION_ACADEMIC_RESULT',
]);

/** Rates one alone; false where it cannot be rated yet. */
async function rateOne(
  { office }: Evaluating,
  superior: Person,
  { one, id, version, period, ratings }: Waiting,
) {
  const [ratingResult, ratingBehaviour] = ratings;
  const contract = { decision: 'PERPANJANGAN', notes: ['DIPERTAHANKAN'] };
  const ofYear = period.endsWith('Y') && one.fate === 'ON_CONTRACT' ? { contract } : {};
  const input = { id, expectedVersion: version, ratingResult, ratingBehaviour, ...WORDS, ...ofYear };
  office.requests += 1;
  const { data, errors } = await office.as(superior)(
    'mutation M($input: RateEvaluationInput!) { rateEvaluation(input: $input) { userErrors { code field message } } }',
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { userErrors } = data.rateEvaluation as Payload;
  if (userErrors.length === 0) return true;
  if (!(period.endsWith('Y') && userErrors.every(({ code }) => TOO_EARLY.has(code))))
    office.wrong(`rateEvaluation of ${one.no} ${period}`, [], userErrors);
  return false;
}

/** Rates several alike in one call; whom it rated. */
async function rateAlike(
  { office }: Evaluating,
  superior: Person,
  alike: readonly Waiting[],
): Promise<Waiting[]> {
  const [first] = alike;
  if (!first) return [];
  const evaluations = alike.map(({ id, version }) => ({ id, expectedVersion: version }));
  const input = { period: first.period, evaluations, ratingResult: AS, ratingBehaviour: AS, ...WORDS };
  const entity = 'outcomes { evaluationId userErrors { code } } left';
  const { outcomes, left } = await office.act(superior, 'rateEvaluations', entity, input);
  office.same('left of a team', 0, left);
  for (const { userErrors } of outcomes ?? []) office.same('rated with a team', [], userErrors);
  return [...alike];
}

/** Issues what was rated just now; each is noted as its employee will find it. */
async function issueRated({ office, notebook }: Evaluating, superior: Person, rated: readonly Waiting[]) {
  for (const [period, of] of Map.groupBy(rated, (each) => each.period)) {
    const entity = 'outcomes { evaluationId userErrors { code message } } left';
    const { outcomes, left } = await office.act(superior, 'issueEvaluations', entity, { period });
    office.same('left to issue', 0, left);
    const issued = new Set<string>();
    for (const { evaluationId, userErrors } of outcomes ?? []) {
      office.same('issued with a team', [], userErrors);
      issued.add(evaluationId);
    }
    for (const { one, id, planNo, ratings } of of) {
      if (!issued.has(id)) office.wrong(`issue of ${one.no} ${period}`, id, null);
      const documents = (notebook.noted(one, period, planNo)?.documents ?? 0) + 1;
      const [result, behaviour] = ratings;
      notebook.note(one, period, planNo, {
        result,
        behaviour,
        status: 'ISSUED',
        finalBy: 'EXPIRED',
        documents,
        by: superior,
      });
    }
  }
}

/** A superior rates and issues everything that lies on their desk, but what they put off. */
export async function rateDesk(
  evaluating: Evaluating,
  superior: Person,
  putsOff: (period: string) => boolean,
): Promise<void> {
  const { office, notebook } = evaluating;
  const waiting = (await deskOf(office, superior, 'EVALUATION_RATING')).flatMap(
    ({ subject, period, employee }) => {
      const one = notebook.byNode(employee.id);
      if (!one || !subject || putsOff(period)) return [];
      const planNo = planNoOf(subject.id);
      const again = notebook.noted(one, period, planNo) !== undefined;
      const ratings = ratingsOf(evaluating, one, period, again);
      return [{ one, id: subject.id, version: subject.version, period, planNo, ratings, again }];
    },
  );
  const isAlike = ({ one, period, again, ratings: [result, behaviour] }: Waiting) =>
    !again && one.level !== 'HEAD' && !period.endsWith('Y') && result === AS && behaviour === AS;
  const rated: Waiting[] = [];
  for (const [, of] of Map.groupBy(waiting.filter(isAlike), ({ period }) => period))
    for (let at = 0; at < of.length; at += 50)
      rated.push(...(await rateAlike(evaluating, superior, of.slice(at, at + 50))));
  for (const each of waiting.filter((one) => !isAlike(one)).toSorted((a, b) => a.planNo - b.planNo))
    if (await rateOne(evaluating, superior, each)) rated.push(each);
  await issueRated(evaluating, superior, rated);
}
