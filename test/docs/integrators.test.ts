import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../functions/local/token.ts';
import { AGENCIES } from '../../functions/platform/scopes.ts';
import { type DemoCity, openDemoCity } from '../support/demoCity.ts';
import { differences, documentedIn, madeWhole, textsIn } from '../support/guide.ts';
import type { Ask } from '../support/house.ts';

const guide = documentedIn(join(import.meta.dirname, '../../docs/integrators.md'));

let city: DemoCity;
beforeAll(async () => {
  city = await openDemoCity();
  await city.count();
}, 120_000);
afterAll(() => city.stop());

function asking(role: string): Ask {
  const agency = AGENCIES.find(({ client }) => client === role);
  return agency
    ? city.house.asAgency(agency.client, agency.scopes)
    : city.house.as(city.people[role as Role]);
}

describe("the integrators' guide", () => {
  const seen: string[] = [];
  guide.forEach(({ role, language, query, variables, headers, answer }, no) => {
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'unnamed';
    test(`${no + 1}: ${name} answers as documented`, async () => {
      const stated = { 'accept-language': language, ...headers };
      const real = await asking(role)(query, madeWhole(variables, seen), stated);
      seen.unshift(...textsIn(real.data));
      expect(differences(answer, real)).toEqual([]);
    });
  });

  test('has a runnable example for each of its subjects', () => {
    expect(guide.length).toBeGreaterThanOrEqual(12);
  });
});
