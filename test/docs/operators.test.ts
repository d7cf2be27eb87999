import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayJobs, jobs } from '../../functions/jobs/registry.ts';

it('the operators’ table names every job that there is', () => {
  const guide = readFileSync(new URL('../../docs/operators.md', import.meta.url), 'utf8');
  const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect([...Object.keys(jobs), ...Object.keys(dayJobs)].filter((name) => !named.includes(name))).toEqual([]);
});
