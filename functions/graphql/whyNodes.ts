/** What the resolvers of where things lie, and why, are given; the rest: nodes.ts. */
import type { Wait } from '../monitoring/placement/waits.ts';
import type { Cannot } from '../monitoring/why/actions/whyCannot.ts';
import type { NotVisible } from '../monitoring/why/actions/whyNotVisible.ts';
import type { Check, Mend } from '../monitoring/why/checks.ts';

export type ItemPlaceNode = Wait;
export type WhyNotVisibleNode = NotVisible;
export type WhyCannotNode = Cannot;
export type WhyCheckNode = Check;
/** A fact behind a check, or of a finding. */
export interface WhyFactNode {
  readonly name: string;
  readonly value: string;
}
export type WhyMendNode = Mend;
