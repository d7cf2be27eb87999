/** How a plan in force was changed within the year: asked for, talked over, written, sent in, and set anew. */
import { planTexts } from '../../../../data/demo.ts';
import { moveDesks } from '../../../planning/amendment/desk.ts';
import { type AmendmentEvent, announceAmendment } from '../../../planning/amendment/events.ts';
import { openedProblems } from '../../../planning/amendment/opened.ts';
import {
  type Amendment,
  amendedPlan,
  begin,
  proposed,
  step,
  withProposal,
} from '../../../planning/amendment/rules.ts';
import { amendmentKey, amendmentKind } from '../../../planning/amendment/store.ts';
import type { Dialogue } from '../../../planning/dialogue/rules.ts';
import { edited } from '../../../planning/plan/actions/editPlan.ts';
import { announcePlan, type PlanEvent } from '../../../planning/plan/events.ts';
import { type Plan, step as stepOfPlan } from '../../../planning/plan/rules.ts';
import { asSet, planKind, whoOf, writePlanCard } from '../../../planning/plan/store.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, dateIn, type Instant, isWorkingDay, type PlainDate } from '../../../platform/period.ts';
import { check } from '../../../platform/result.ts';
import { changed, monthsOn } from './amendedContent.ts';
import { tellDialogueAgain } from './dialogueStory.ts';
import { approve, submit } from './planStory.ts';
import { byAppraiser, bySelf, must, never, sometime, type Teller, workdayOf } from './teller.ts';

/** How many days before the city's it was asked for: set since then, or on the appraiser's desk. */
const DAYS_AGO = { SET: 45, WAITING: 13 } as const;
type Story = keyof typeof DAYS_AGO;

/** The days on which it happened; each office is open on its own. */
function daysOf(teller: Teller, story: Story) {
  const { employee, appraiser, holidays, asOf } = teller;
  const bothWork = (date: PlainDate) =>
    [employee, appraiser].every(({ workWeek: week }) => isWorkingDay({ week, holidays }, date));
  const begun = workdayOf(teller, story === 'SET' ? employee : appraiser, addDays(asOf, -DAYS_AGO[story]));
  let talked = addDays(begun, 1);
  while (!bothWork(talked)) talked = addDays(talked, 1);
  const written = workdayOf(teller, employee, addDays(talked, 1));
  const sent = workdayOf(teller, employee, addDays(written, 1));
  return { begun, talked, written, sent, set: workdayOf(teller, appraiser, addDays(sent, 1)) };
}

/** A plan and its amendment as they stand. */
interface Both {
  readonly plan: Kept<Plan>;
  readonly amendment: Kept<Amendment> | null;
}
/** What one act makes of the amendment and, where it changes with it, of the plan. */
interface Act {
  readonly by: typeof bySelf;
  readonly at: Instant;
  readonly amendment: readonly [AmendmentEvent, Amendment];
  readonly plan?: readonly [PlanEvent, Plan];
}

function take(teller: Teller, before: Both, act: Act): Both {
  const { ledger, employee, appraiser } = teller;
  const [event, after] = act.amendment;
  const ofAmendment: Change = {
    kind: amendmentKind,
    key: amendmentKey(after),
    before: before.amendment,
    after,
    event: announceAmendment(event, after),
    onConflict: never,
  };
  const changes: Change[] = [ofAmendment];
  const writes: Write[] = [...moveDesks(before.amendment?.data ?? null, after, act.at)];
  if (act.plan) {
    const [name, plan] = act.plan;
    const parts = name === 'planAmended' ? [asSet(plan, before.plan.version + 1)] : [];
    const said = { event: announcePlan(name, plan), onConflict: never };
    changes.push({ kind: planKind, key: before.plan.key, before: before.plan, after: plan, parts, ...said });
    writes.push(writePlanCard(plan, whoOf(plan, employee, plan.year, appraiser.employeeId)));
  }
  const [amendment, plan] = ledger.commit({ ...act.by(teller), at: act.at, changes, writes });
  return { amendment: amendment as Kept<Amendment>, plan: (plan ?? before.plan) as Kept<Plan> };
}

/** Somebody asks for it: the plan stays in force as it was set. */
function tellBegun(teller: Teller, plan: Kept<Plan>, story: Story, day: PlainDate): Both {
  const at = sometime(teller, day);
  const isOwner = story === 'SET';
  const { employeeId } = isOwner ? teller.employee : teller.appraiser;
  const [fromOwner = '', fromAppraiser = fromOwner] = planTexts().amendmentReasons;
  const request = {
    reason: isOwner ? fromOwner : fromAppraiser,
    requestedBy: employeeId,
    requestedAt: at,
  };
  return take(
    teller,
    { plan, amendment: null },
    {
      by: isOwner ? bySelf : byAppraiser,
      at,
      amendment: ['amendmentBegun', begin(plan, request, null)],
      plan: ['planAmendmentBegun', { ...plan.data, status: must(stepOfPlan(plan.data, 'amend')) }],
    },
  );
}

/** The amendment after an act of its plan's own rules. */
const next = ({ amendment }: Both, by: (plan: Plan) => Plan): Amendment => {
  if (!amendment) throw new Error('an amendment that was not begun');
  return withProposal(amendment.data, by(proposed(amendment.data)));
};

/** The owner writes it and sends it in; nothing of the months that are open changes. */
function tellWritten(teller: Teller, begun: Both, days: ReturnType<typeof daysOf>): Both {
  const { opened, ahead } = monthsOn(begun.plan.data, days.set);
  const written = next(begun, (plan) =>
    must(edited(plan, teller.employee, { content: changed(plan, ahead) })),
  );
  must(check(openedProblems(begun.plan.data, proposed(written), opened), null));
  const at = sometime(teller, days.written);
  const both = take(teller, begun, { by: bySelf, at, amendment: ['amendmentEdited', written] });
  if (days.sent >= teller.asOf) return both;
  const sentAt = sometime(teller, days.sent);
  must(step(written, 'submit'));
  const sent = next(both, (plan) => submit(teller).after(plan, sentAt));
  return take(teller, both, { by: bySelf, at: sentAt, amendment: ['amendmentSubmitted', sent] });
}

/** The appraiser sets the plan anew: it has what the amendment says, under another document. */
function tellSet(teller: Teller, sent: Both, day: PlainDate): Both {
  const at = sometime(teller, day);
  const after = next(sent, (plan) => approve.after(plan, at));
  const anew = amendedPlan(sent.plan.data, after);
  return take(teller, sent, {
    by: byAppraiser,
    at,
    amendment: ['amendmentApproved', after],
    plan: ['planAmended', anew],
  });
}

/** A plan as it stands from a day on. */
export interface Standing {
  readonly since: PlainDate;
  readonly plan: Kept<Plan>;
}
/** How it stood first, and what became of it. */
export type Standings = readonly [Standing, ...Standing[]];

/**
 * Tells the amendment of a plan that was set before it, up to the day before the city's; answers the plan as it stood
 * from each day on, and what was talked over about it.
 */
export function tellAmendment(
  teller: Teller,
  plan: Kept<Plan>,
  story: Story | null,
): { readonly standing: Standings; readonly talks: readonly Dialogue[] } {
  const { asOf, zone } = teller;
  const since = dateIn(zone, plan.data.approvedAt ?? plan.data.createdAt);
  const first = { since, plan };
  const days = story && daysOf(teller, story);
  if (!days || days.begun <= since || days.written >= asOf) return { standing: [first], talks: [] };
  const begun = tellBegun(teller, plan, story, days.begun);
  const talks = [tellDialogueAgain(teller, plan.data, days.talked)];
  const amending = { since: days.begun, plan: begun.plan };
  const sent = tellWritten(teller, begun, days);
  if (story === 'WAITING' || days.set >= asOf) return { standing: [first, amending], talks };
  const set = tellSet(teller, sent, days.set);
  return { standing: [first, amending, { since: days.set, plan: set.plan }], talks };
}
