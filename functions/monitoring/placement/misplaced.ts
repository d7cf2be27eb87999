/** What of a person's period lies on a desk, or in a list, of somebody who is no longer in charge, or on none. */
import { isIssued } from '../../evaluation/evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/evaluation/store.ts';
import { isOpen as isOpenObjection } from '../../evaluation/objection/rules.ts';
import { objectionKind } from '../../evaluation/objection/store.ts';
import { awaitsVerifier } from '../../execution/activity/reroute.ts';
import { activityMonthKind } from '../../execution/activity/store.ts';
import { liesAt } from '../../execution/month/reroute.ts';
import { monthKind } from '../../execution/month/store.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { awaitsSuperior } from '../../planning/dialogue/reroute.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { assignedKind, type RowRef } from '../../planning/matrix/store.ts';
import { awaitsReviewer } from '../../planning/plan/reroute.ts';
import { planKind } from '../../planning/plan/store.ts';
import { threadKind, waitsForAnswer } from '../../planning/thread/store.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { deskKind, layOnDesk, moveToDesk, type Rerouting, takeOffDesk } from '../../platform/desk.ts';
import { type Item, type Kept, ofKind, readItem } from '../../platform/item.ts';
import type { Instant } from '../../platform/period.ts';
import type { Placed } from './placed.ts';

/** What moves: from where, and the line that says so. */
export interface Moved extends Rerouting {
  readonly row: Item | null;
  readonly line: Kept<Line> | null;
}

/** What lies on a wrong desk, or on none, of what waits. */
export const misplaced = (all: readonly Placed[]): Moved[] =>
  all.flatMap(({ rerouting, row, line }) => (rerouting ? [{ ...rerouting, row, line }] : []));

/** What a person asks about assignments, of whomever: where the questions lie is worked out of the matrix itself. */
export const questionsIn = (items: readonly Item[]): RowRef[] =>
  ofKind(items, assignedKind).flatMap(({ data }) => (data.askedOf === null ? [] : [data]));

/** Whether any of a period's items waits for somebody other than its owner. */
export const anythingWaits = (items: readonly Item[]): boolean =>
  questionsIn(items).length > 0 ||
  ofKind(items, planKind).some(({ data }) => awaitsReviewer(data)) ||
  ofKind(items, dialogueKind).some(({ data }) => awaitsSuperior(data)) ||
  ofKind(items, threadKind).some(({ data }) => waitsForAnswer(data) !== null) ||
  ofKind(items, amendmentKind).some(({ data }) => awaitsReviewer(data)) ||
  ofKind(items, monthKind).some(({ data }) => liesAt(data) !== null) ||
  ofKind(items, activityMonthKind).some(({ data }) => awaitsVerifier(data)) ||
  ofKind(items, evaluationKind).some(({ data }) => !isIssued(data)) ||
  ofKind(items, objectionKind).some(({ data }) => isOpenObjection(data));

/** Moves desk items, each with since when and until when it waits; what lies on none is laid there from now. */
export const deskWrites = (moved: readonly Moved[], now: Instant): Write[] =>
  moved.flatMap(({ place, holder, row }) => {
    if (row) return moveToDesk(readItem(deskKind, row).data, holder);
    const { step, employeeId, subjectId, period, planNo } = place;
    const laid = layOnDesk({ holder, step, employeeId, subjectId, period, planNo, since: now });
    return holder === place.holder ? [laid] : [takeOffDesk(place), laid];
  });
