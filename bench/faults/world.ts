/** What every scenario has: a DynamoDB, offices of a size with their undisturbed end, and a count of what differs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FolderQueue, openFolderQueue } from '../../functions/local/folderQueue.ts';
import { localTable } from '../../functions/local/platform.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Table } from '../../functions/platform/table.ts';
import { closeOctober } from './closeOctober.ts';
import { difference, type Meaning, newTable, officeItems, standing } from './office.ts';

/** What a scenario did, and what was not as in an undisturbed run. */
export interface Outcome {
  /** Faults that were injected. */
  readonly faults: number;
  readonly lost: number;
  readonly doubled: number;
}

/** An office of a size, and how its table stands when nothing disturbed the closing. */
export interface Reference {
  readonly items: readonly Item[];
  readonly undisturbed: Meaning;
}

/** One trial: a table with the office, and a queue. */
export interface Trial {
  readonly table: Table;
  /** Another client of the same table, as another process has it. */
  readonly client: () => Table;
  readonly folder: string;
  readonly queue: FolderQueue;
}

export class World {
  readonly endpoint: string;
  readonly #references = new Map<number, Promise<Reference>>();

  constructor(endpoint: string) {
    this.endpoint = endpoint;
  }

  /** The office of a size; made, and closed without any fault, once. */
  reference(people: number): Promise<Reference> {
    const known = this.#references.get(people) ?? this.#make(people);
    this.#references.set(people, known);
    return known;
  }

  async #make(people: number): Promise<Reference> {
    const items = officeItems(people);
    return this.#withTrial(items, async ({ client, queue, table }) => {
      await closeOctober(this.endpoint, client(), queue);
      return { items, undisturbed: await standing(table) };
    });
  }

  /** Runs a trial on an office of a size; answers the faults that it tells, and what differs in the end. */
  async trial(people: number, disturb: (trial: Trial) => Promise<number>): Promise<Outcome> {
    const { items, undisturbed } = await this.reference(people);
    return this.#withTrial(items, async (trial) => {
      const faults = await disturb(trial);
      return { faults, ...difference(undisturbed, await standing(trial.table)) };
    });
  }

  async #withTrial<T>(items: readonly Item[], work: (trial: Trial) => Promise<T>): Promise<T> {
    const table = await newTable(this.endpoint, items);
    const folder = mkdtempSync(join(tmpdir(), 'faults-'));
    try {
      const client = () => localTable(this.endpoint, table.name);
      return await work({ table, client, folder, queue: openFolderQueue(folder) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** The sum of outcomes. */
export const sumOf = (outcomes: readonly Outcome[]): Outcome => ({
  faults: outcomes.reduce((sum, { faults }) => sum + faults, 0),
  lost: outcomes.reduce((sum, { lost }) => sum + lost, 0),
  doubled: outcomes.reduce((sum, { doubled }) => sum + doubled, 0),
});

/** Runs trials, two at a time: the machine has two cores. */
export async function each<T>(all: readonly T[], trial: (one: T) => Promise<Outcome>): Promise<Outcome> {
  const waiting = [...all].values();
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (const one of waiting) outcomes.push(await trial(one));
  };
  await Promise.all([lane(), lane()]);
  return sumOf(outcomes);
}
