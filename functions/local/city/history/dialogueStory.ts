/** What owner and appraiser talked over before a plan was submitted, and what became of their follow-ups. */
import { dialogueTexts } from '../../../../data/demo.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { moveDesks } from '../../../planning/dialogue/desk.ts';
import { announceDialogue, type DialogueEvent } from '../../../planning/dialogue/events.ts';
import { settlePoint } from '../../../planning/dialogue/points.ts';
import {
  confirm,
  type Dialogue,
  invited,
  record,
  type Side,
  sides,
} from '../../../planning/dialogue/rules.ts';
import {
  contentHashOf,
  dialogueKey,
  dialogueKind,
  writeDialogueCard,
} from '../../../planning/dialogue/store.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { planKind, whoOf } from '../../../planning/plan/store.ts';
import { type Event, eventKind } from '../../../platform/commit/event.ts';
import { type Item, type Kept, ofKind } from '../../../platform/item.ts';
import {
  addDays,
  dateIn,
  type Instant,
  instantIn,
  type PlainDate,
  toInstant,
} from '../../../platform/period.ts';
import { byAppraiser, bySelf, must, never, sometime, type Teller, workdayOf } from './teller.ts';

const minutesAfter = (at: Instant, minutes: number): Instant => toInstant(Date.parse(at) + minutes * 60_000);

/** The event by which a plan was begun: read by itself, for a year has hundreds. */
const isBeginning = ({ type, data }: Item): boolean =>
  type === eventKind.type && (data as Partial<Event>).type === 'planCreated';

/** The person's plan, and when it was begun; null where they have none. */
function begun({ ledger }: Teller): { readonly plan: Plan; readonly at: Instant } | null {
  const items = [...ledger.items()];
  const [plan] = ofKind(items, planKind);
  const [created] = ofKind(items.filter(isBeginning), eventKind);
  return plan && created ? { plan: plan.data, at: created.data.at as Instant } : null;
}

/**
 * When they talk: just after the plan was begun or, where the appraiser's office is closed that day, early on
 * its next working day, which is before any plan is submitted.
 */
function talkedAt(teller: Teller, at: Instant): Instant {
  const day = dateIn(teller.zone, at);
  const on = workdayOf(teller, teller.appraiser, day);
  return on === day ? minutesAfter(at, 10) : instantIn(teller.zone, on, '07:00');
}

/** What was recorded of it: as many follow-ups as sides. */
function said({ chance }: Teller, heldOn: PlainDate, approach: Plan['approach']) {
  const texts = dialogueTexts();
  const agenda = texts.agenda.slice(0, 3).map((text, no) => ({ id: `a${no + 1}`, text, discussed: true }));
  const followUps = sides.map((owner, no) => ({
    id: `f${no + 1}`,
    text: chance.pick(owner === 'EMPLOYEE' ? texts.employeeTasks : texts.superiorTasks),
    owner,
    due: chance.date(addDays(heldOn, 21), 28),
  }));
  return {
    agenda,
    notes: chance.pick(texts.notes),
    agreements: [chance.pick(texts.agreements)],
    followUps,
    approach,
  };
}

/** A story's hand: takes a dialogue from step to step in the person's ledger; `later` are those told already. */
function handOf(at: Teller, later: readonly Dialogue[]) {
  let kept: Kept<Dialogue> | null = null;
  return (side: Side, event: DialogueEvent, when: Instant, after: Dialogue): Dialogue => {
    const { ledger, employee, appraiser, zone } = at;
    const [next] = ledger.commit({
      ...(side === 'EMPLOYEE' ? bySelf : byAppraiser)(at),
      at: when,
      changes: [
        {
          kind: dialogueKind,
          key: dialogueKey(after),
          before: kept,
          after,
          event: announceDialogue(event, after),
          onConflict: never,
        },
      ],
      writes: [
        ...writeDialogueCard(
          [after, ...later],
          whoOf(after, employee, after.year, appraiser.employeeId),
          zone,
        ),
        ...moveDesks(kept?.data ?? null, after, zone),
      ],
    });
    kept = next as Kept<Dialogue>;
    return after;
  };
}

type Tell = ReturnType<typeof handOf>;

/** Which of a plan's dialogues, and when it was called for. */
interface Talk {
  readonly plan: Plan;
  readonly no: number;
  readonly called: Instant;
}

/** Called by the owner, recorded by the appraiser, confirmed by both within the hour. */
function tellTalk(at: Teller, tell: Tell, { plan, no, called }: Talk): Dialogue {
  const { employeeId, year, planNo } = plan;
  const about = { employeeId, year, planNo, no, superiorId: at.appraiser.employeeId, carried: [] };
  const heldOn = dateIn(at.zone, called);
  const content = said(at, heldOn, plan.approach);
  const agenda = content.agenda.map((point) => ({ ...point, discussed: false }));
  const invitation = { kind: 'PLANNING', scheduledFor: minutesAfter(called, 15), agenda } as const;
  let now = tell('EMPLOYEE', 'dialogueScheduled', called, invited(about, invitation, called));
  const recorded = must(record(now, { heldOn, content, now: minutesAfter(called, 30), today: heldOn }));
  const held = { ...recorded, superior: personSnapshot(at.appraiser) };
  now = tell('SUPERIOR', 'dialogueRecorded', minutesAfter(called, 30), held);
  for (const [nth, side] of sides.entries()) {
    const when = minutesAfter(called, 40 + 10 * nth);
    const by = side === 'EMPLOYEE' ? employeeId : at.appraiser.employeeId;
    const given = { by, contentHash: contentHashOf(now), at: when };
    const event = side === 'EMPLOYEE' ? 'dialogueConfirmed' : 'dialogueClosed';
    now = tell(side, event, when, must(confirm(now, side, given, contentHashOf(now))));
  }
  return now;
}

/** Tells a planning dialogue, and that its follow-ups were done in time; answers it as it stands on the city's day. */
function tellWhole(at: Teller, talk: Talk, later: readonly Dialogue[]): Dialogue {
  const tell = handOf(at, later);
  let now = tellTalk(at, tell, talk);
  const done = now.followUps.map(({ id, owner, due }) => {
    const on = workdayOf(at, owner === 'EMPLOYEE' ? at.employee : at.appraiser, addDays(due, -5));
    return { id, owner, on, at: sometime(at, on) };
  });
  for (const one of done.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (one.on >= at.asOf) break;
    const settled = must(settlePoint(now, { pointId: one.id, state: 'DONE', note: null }));
    now = tell(one.owner, 'dialoguePointSettled', one.at, settled);
  }
  return now;
}

/** Tells the planning dialogue behind a person's plan; `later` are those about its amendment, told already. */
export function tellDialogue(at: Teller, later: readonly Dialogue[]): void {
  const of = begun(at);
  const called = of && talkedAt(at, of.at);
  if (!of || !called || dateIn(at.zone, called) >= at.asOf) return;
  tellWhole(at, { plan: of.plan, no: 1, called }, later);
}

/** Tells the dialogue about a plan's amendment, the second of the plan, on the morning of a day. */
export const tellDialogueAgain = (at: Teller, plan: Plan, day: PlainDate): Dialogue =>
  tellWhole(at, { plan, no: 2, called: instantIn(at.zone, day, '09:00') }, []);
