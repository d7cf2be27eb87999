import { expect, inject, describe, it } from 'vitest';
import { scenariosAt } from '../../bench/faults/scenarios.ts';
import { part } from '../../bench/faults/sizes.ts';
import { World } from '../../bench/faults/world.ts';

const world = new World(inject('dynamoEndpoint'));

describe('nobody is missing, nothing is doubled, and all is as in an undisturbed run, when', () => {
  it.each(scenariosAt(part).map(({ name, run }) => [name, run] as const))(
    '%s',
    async (_, run) => {
      const { faults, lost, doubled } = await run(world);
      expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
      expect(faults).toBeGreaterThan(0);
    },
    180_000,
  );
});
