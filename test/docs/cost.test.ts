import { describe, expect, it } from 'vitest';
import volumes from '../../data/cloud-volumes.json' with { type: 'json' };
import { costLines } from '../../scripts/cost.ts';
import { lookInto } from '../infra/instance.ts';

const total = (people: number, year: number) =>
  costLines(people, year).reduce((sum, { dollars }) => sum + dollars, 0);

describe('what a city costs', () => {
  it('is what the template holds, where it is counted', () => {
    const { all } = lookInto();
    const alarms = all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    const metrics = alarms.map(({ Metrics }) => Math.max(1, (Metrics ?? []).length - 1));
    expect(volumes.instance.alarmMetrics.value).toBe(metrics.reduce((sum, count) => sum + count, 0));
    expect(volumes.instance.ownMetrics.value).toBe(all('AWS::Logs::MetricFilter').length);
    expect(volumes.instance.keys.value).toBe(all('AWS::KMS::Key').length);
  });

  it('grows with the people and with the years, and is nearly nothing where nobody works', () => {
    expect(total(26_000, 1)).toBeGreaterThan(total(13_000, 1));
    expect(total(13_000, 2)).toBeGreaterThan(total(13_000, 1));
    expect(total(0, 1)).toBeLessThan(15);
  });
});
