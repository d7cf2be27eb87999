/** What is planted in a city of which nothing is wrong, and how whoever may mends it over HTTP. */
import { v7 } from 'uuid';
import type { FindingKind } from '../../functions/monitoring/finding/kinds.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Write } from '../../functions/platform/commit/writes.ts';
import { amend, amendment } from './amendments.ts';
import { type Citizen, type City, type Otherwise, TEXTS } from './cleanCity.ts';
import { dialogue, talk } from './dialogues.ts';
import type { House } from './house.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { type Instant, today } from '../../functions/platform/period.ts';

/** Where findings of a plan and of its November are, without a detail. */
export const YEARLY = { period: '2026-Y', planNo: 1, detail: '-' } as const;
export const NOVEMBER = { period: '2026-M11', planNo: 1, detail: '-' } as const;
/** What BKPP says when it looks at signs about somebody. */
export const PURPOSE = { 'x-reading-purpose': 'Menindaklanjuti laporan pengawas.' };
/** A time of a day of 2026, nine in the morning unless told otherwise. */
export const at = (day: string, time = '02:00') => `2026-${day}T${time}:00.000Z` as Instant;

/** Whoever appraises somebody. */
export const leaderOf = ({ leader }: Citizen): Citizen => {
  if (!leader) throw new Error('a citizen without a leader');
  return leader;
};

/** A finding as a test names it: of whom, what, of which period, plan and detail. */
export const nameOf = (found: {
  readonly subject: string;
  readonly kind: string;
  readonly period: string;
  readonly planNo: number;
  readonly detail: string;
}): string => [found.kind, found.period, found.planNo, found.detail, found.subject].join(' ');

/** What somebody does something with. */
export interface At {
  readonly city: City;
  readonly house: House;
  readonly platform: Platform;
}

/** A thing that is wrong, and is to be found under this and no other name. */
export interface Plant {
  readonly kind: FindingKind;
  readonly who: Citizen;
  /** What lies otherwise with them. */
  readonly otherwise: Otherwise;
  /** And with others. */
  readonly also?: ReadonlyMap<Citizen, Otherwise>;
  readonly period: string;
  readonly planNo: number;
  readonly detail: string;
  /** The unit that it is found in, where it is about no person. */
  readonly unitId?: string;
  /** The mutations by which it is mended, all of which the finding names. */
  readonly by: readonly string[];
  /** What the nights before have made of it. */
  readonly before?: (at: At) => Promise<unknown>;
  readonly mend: (at: At) => Promise<unknown>;
}

/** The name under which a plant is to be found. */
export const plantName = ({ who, unitId, ...plant }: Plant): string =>
  nameOf({ ...plant, subject: unitId ?? who.name });

export const nodeIdOf = (type: string, ...parts: readonly (string | number)[]): string =>
  Buffer.from([type, ...parts].join(':')).toString('base64url');
export const planIdOf = ({ employeeId }: Citizen): string => nodeIdOf('Plan', employeeId, '2026-Y', 1);
export const monthIdOf = ({ employeeId }: Citizen, month = '2026-M11'): string =>
  nodeIdOf('Month', employeeId, month, 1);

/** The item that a write leaves on a desk. */
export const laid = (write: Write): Item => {
  if (!('put' in write)) throw new Error('what is laid on a desk is put');
  return write.put;
};

/** Throws where somebody was refused. */
export function granted<T extends { readonly userErrors: readonly object[] }>(payload: T): T {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

/** Does one thing over HTTP, of which nothing but refusals is read; by its finding it is offered. */
export async function does(
  { house }: At,
  who: Citizen,
  name: string,
  input: object,
  headers: Record<string, string> = {},
): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`;
  const { data, errors } = await house.as(who)(query, { input }, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  granted(data[name]);
}

/** Owner and superior talk a plan over, and both confirm it; on the day that the record says. */
export async function talksOver({ house }: At, owner: Citizen, heldOn: string): Promise<void> {
  const { leader } = owner;
  if (!leader) throw new Error('nobody to talk to');
  const call = { idempotencyKey: v7(), planId: planIdOf(owner), kind: 'PLANNING' };
  const invitation = { ...call, scheduledFor: `${heldOn}T00:30:00.000Z` };
  const [own, theirs] = [house.as(owner), house.as(leader)];
  const { id } = granted(await dialogue(own, 'scheduleDialogue', invitation)).dialogue;
  const content = talk({ followUps: [] });
  const held = { id, expectedVersion: 1, heldOn, content };
  const { contentHash } = granted(await dialogue(own, 'recordDialogue', held)).dialogue;
  granted(await dialogue(own, 'confirmDialogue', { id, expectedVersion: 2, contentHash }));
  granted(await dialogue(theirs, 'confirmDialogue', { id, expectedVersion: 3, contentHash }));
}

/** BKPP lets what was found stand until the end of the year. */
export const waives = (
  on: At,
  { who, unitId, kind, period, planNo, detail }: Omit<Plant, 'otherwise' | 'by' | 'mend'>,
): Promise<void> => {
  const subject = unitId ? ['U', unitId] : ['E', who.employeeId];
  const id = nodeIdOf('Finding', ...subject, kind, period, planNo, detail);
  const waiver = {
    expectedVersion: 1,
    reason: 'Sudah ditanyakan dan dapat dijelaskan.',
    until: '2026-12-31',
  };
  return does(on, on.city.bkpp, 'waiveFinding', { id, ...waiver }, PURPOSE);
};

const units = (thousandths: number | null): number | null => thousandths && thousandths / 1000;

/** A plan as its owner writes it. */
const written = (plan: Plan) => ({
  workResults: plan.workResults.map(({ id, category, assignmentId, indicators }, no) => ({
    id,
    category,
    text: TEXTS[no],
    assignmentId,
    indicators: indicators.map(({ id: indicatorId, aspect, text, target, unit, aggregation, months }) => ({
      id: indicatorId,
      aspect,
      text,
      target: units(target),
      unit,
      aggregation,
      months: months.map(units),
    })),
  })),
  resourceSupport: plan.resourceSupport,
  accountabilityScheme: plan.accountabilityScheme,
  consequences: plan.consequences,
});

/** Its owner amends a plan to what it should say, talks it over, and the superior sets it. */
export async function amends(at: At, owner: Citizen, should: Plan): Promise<void> {
  const own = at.house.as(owner);
  const begun = granted(await amend(own, { id: planIdOf(owner), expectedVersion: 3 })).plan;
  await talksOver(at, owner, today(at.platform.clock));
  const { id } = begun.amendment;
  const edit = { id, expectedVersion: 1, content: written(should) };
  granted(await amendment(own, 'editAmendment', edit));
  granted(await amendment(own, 'submitAmendment', { id, expectedVersion: 2 }));
  const { leader } = owner;
  if (!leader) throw new Error('nobody to set it');
  granted(await amendment(at.house.as(leader), 'approveAmendment', { id, expectedVersion: 3 }));
}
