/** What the year's system of attendance told, and what of allowances it, or somebody, changed afterwards. */
import type { Person } from './town.ts';

/** What the system of attendance tells of somebody's month. */
export interface Attended {
  no: number;
  discipline: number;
  penalties: readonly string[];
}

/** What was told of pay, and why a version of it must have superseded another. */
export class Pay {
  readonly #attended = new Map<string, Attended>();
  /** Of people and months: what changed after their allowance was first computed. */
  readonly revised = new Map<string, Set<string>>();

  attended(one: Person, month: number): Attended | undefined {
    return this.#attended.get(`${one.no} ${month}`);
  }
  attend(one: Person, month: number, told: Attended): void {
    this.#attended.set(`${one.no} ${month}`, told);
  }
  /** How many allowances must have been corrected, by why. */
  told(): string {
    const whys = [...this.revised.values()].flatMap((each) => [...each]);
    const counts = [...Map.groupBy(whys, (why) => why)].map(([why, all]) => `${why} ${all.length}`);
    return `allowances corrected: ${counts.toSorted().join(', ')}`;
  }
  revise(one: Person, month: number, why: string): void {
    const key = `${one.no} ${month}`;
    this.revised.set(key, new Set([...(this.revised.get(key) ?? []), why]));
  }
}
