/** What a dialogue leaves open: settled where it stands, or carried to the next one. docs/domain.md 1.6. */
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { type CarriedPoint, type Dialogue, isOpen, type Side } from './rules.ts';

/** Points that one dialogue can take over; more would make it longer than anybody talks. */
export const MOST_CARRIED = 60;

type Point = Pick<CarriedPoint, 'id' | 'text' | 'owner' | 'due' | 'state' | 'note'>;

const open = <P extends { readonly state: Point['state'] }>(points: readonly P[]): P[] =>
  points.filter(({ state }) => state === 'OPEN');

/** The follow-ups that both agreed on: none before they confirmed them, none of a dialogue that was cancelled. */
const agreedFollowUps = ({ state, followUps }: Dialogue) => (state === 'CLOSED' ? followUps : []);

/** Follow-ups that a side still has to do, of this dialogue and of those before it. */
export const owedBy = (dialogue: Dialogue, side: Side): Point[] =>
  open([...dialogue.carried, ...agreedFollowUps(dialogue)]).filter(({ owner }) => owner === side);

/** Ids of points that stand in some dialogue of a plan since another left them: of an agenda nothing else tells it. */
export type Gone = ReadonlySet<string>;
const NONE: Gone = new Set();

/** What dialogues of a plan have taken over; `all` are all of that plan's. */
export const goneFrom = (all: readonly Pick<Dialogue, 'carried'>[]): Gone =>
  new Set(all.flatMap(({ carried }) => carried.map(({ id }) => id)));

/** How many points of a plan's dialogues are open; `all` are all of them. */
export function openPoints(all: readonly Dialogue[]): number {
  const gone = goneFrom(all);
  return all.flatMap((dialogue) => unresolved(dialogue, gone)).length;
}

/**
 * What a dialogue leaves: points of the agenda that were not talked over and have not gone on (`gone`), and what is
 * still to be done; nothing, once one of a later plan took it over.
 */
export function unresolved(dialogue: Dialogue, gone: Gone = NONE): CarriedPoint[] {
  const { no: from, agenda, carried, carriedTo } = dialogue;
  if (carriedTo) return [];
  const anew = (point: { readonly id: string; readonly text: string }) => ({
    id: `${from}.${point.id}`,
    from,
    text: point.text,
    owner: null,
    due: null,
    state: 'OPEN' as const,
    note: null,
  });
  return [
    ...open(carried),
    ...agenda
      .filter(({ discussed }) => !discussed)
      .map(anew)
      .filter(({ id }) => !gone.has(id)),
    ...open(agreedFollowUps(dialogue)).map((point) => ({
      ...anew(point),
      owner: point.owner,
      due: point.due,
    })),
  ];
}

/** A point of a dialogue as it stands in one of a later plan: its id and number are of the plan where it came up. */
const named = ({ year, planNo }: Dialogue, point: CarriedPoint): CarriedPoint =>
  point.plan ? point : { ...point, id: `${year}.${planNo}.${point.id}`, plan: { year, planNo } };

/**
 * What a dialogue of an ended plan leaves, as it stands in one of a later plan, as far as there is `room`: where
 * not all fits, the oldest of what has a state. Points of the agenda have none: they go on with the last of it. Nothing
 * while that dialogue is still to be confirmed or cancelled.
 */
export function leftBy(dialogue: Dialogue, room = Infinity, gone: Gone = NONE): CarriedPoint[] {
  if (isOpen(dialogue)) return [];
  const all = unresolved(dialogue, gone);
  const talk = new Set(dialogue.agenda.map(({ id }) => `${dialogue.no}.${id}`));
  const fitting = all.length <= room ? all : all.filter(({ id }) => !talk.has(id)).slice(0, room);
  return fitting.map((point) => named(dialogue, point));
}

/**
 * Why what the dialogues of the same plan left cannot be carried, or null. It keeps nobody from the next one: all
 * but what is on their agendas can be settled where it stands.
 */
export const carryingProblem = (carried: readonly CarriedPoint[]): Problem | null =>
  carried.length <= MOST_CARRIED
    ? null
    : {
        code: 'DIALOGUE_POINTS_TOO_MANY',
        field: ['input', 'planId'],
        params: { count: carried.length, max: MOST_CARRIED },
      };

/**
 * A dialogue whose open points come to be in a state, all or those that go by the id by which they are carried; the
 * same when nothing of it was to be done.
 */
function withOpen(
  dialogue: Dialogue,
  state: 'CARRIED' | 'DROPPED',
  goes: (id: string) => boolean = () => true,
): Dialogue {
  const left = open([...dialogue.carried, ...agreedFollowUps(dialogue)]);
  if (left.length === 0) return dialogue;
  const settled = <P extends Pick<Point, 'id' | 'state'>>(points: readonly P[], before = ''): P[] =>
    points.map((point) =>
      point.state === 'OPEN' && goes(`${before}${point.id}`) ? { ...point, state } : point,
    );
  const { no, followUps } = dialogue;
  return {
    ...dialogue,
    carried: settled(dialogue.carried),
    followUps: dialogue.state === 'CLOSED' ? settled(followUps, `${no}.`) : followUps,
  };
}

/** A dialogue once the next has taken over what it left; the same when it left nothing to do. */
export const handedOn = (dialogue: Dialogue): Dialogue => withOpen(dialogue, 'CARRIED');

/** The same once one of a later plan has taken points of it over; of the one that took the last of them that is said. */
export function handedOver(
  dialogue: Dialogue,
  { year, planNo, no }: NonNullable<Dialogue['carriedTo']>,
  taken: readonly CarriedPoint[] = leftBy(dialogue),
  already: Gone = NONE,
): Dialogue {
  const ids = new Set(taken.map(({ id }) => id));
  const [gone, left] = [true, false].map((isTaken) =>
    unresolved(dialogue, already).filter((point) => ids.has(named(dialogue, point).id) === isTaken),
  ) as [CarriedPoint[], CarriedPoint[]];
  const after = withOpen(dialogue, 'CARRIED', (id) => gone.some((point) => point.id === id));
  return left.length > 0 ? after : { ...after, carriedTo: { year, planNo, no } };
}

/** The same where nobody is left to do any of it: dropped, without a note. */
export const undone = (dialogue: Dialogue): Dialogue => withOpen(dialogue, 'DROPPED');

/** What became of a point. */
export interface Settlement {
  readonly pointId: string;
  readonly state: 'DONE' | 'DROPPED';
  readonly note: string | null;
}

/**
 * A dialogue with one of its points settled. What was confirmed stays confirmed: it is the same content.
 * Refuses: DIALOGUE_POINT_UNKNOWN, and STATE_INVALID for a point that is settled or has gone on.
 */
export function settlePoint(dialogue: Dialogue, { pointId, state, note }: Settlement): Result<Dialogue> {
  const { carried } = dialogue;
  const point = [...carried, ...agreedFollowUps(dialogue)].find(({ id }) => id === pointId);
  if (!point) return refuse('DIALOGUE_POINT_UNKNOWN', 'input.pointId', { id: pointId });
  if (point.state !== 'OPEN')
    return refuse('STATE_INVALID', 'input.pointId', { status: point.state, needed: 'OPEN' });
  const settled = <P extends Point>(points: readonly P[]): P[] =>
    points.map((one) => (one.id === pointId ? { ...one, state, note } : one));
  return ok({ ...dialogue, carried: settled(carried), followUps: settled(dialogue.followUps) });
}
