import { describe, expect, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { lookInto } from './instance.ts';

const read = (given: Record<string, unknown>) => readSettings((key) => given[key]);

describe("an instance's settings", () => {
  it('have a default each', () => {
    expect(read({})).toEqual({
      name: 'kota',
      stage: 'pilot',
      zone: 'Asia/Jakarta',
      region: 'ap-southeast-3',
      corsOrigins: [],
      logRetentionDays: 90,
      eventArchiveDays: 90,
      evidenceRetentionYears: 5,
      malwareScan: false,
      sealRetentionYears: 10,
    });
  });

  it('read a list of origins from one text, as the command line gives it', () => {
    const origins = ['https://a.example.go.id', 'https://b.example.go.id'];
    expect(read({ corsOrigins: origins.join(',') }).corsOrigins).toEqual(origins);
  });

  it.each([
    ['name', 'Kota Semarang'],
    ['name', 'kota-jawsari'],
    ['zone', 'Europe/Berlin'],
    ['region', 'jakarta'],
    ['corsOrigins', '*'],
    ['corsOrigins', 'http://a.example.go.id'],
    ['corsOrigins', 'https://a.example.go.id/page'],
    ['logRetentionDays', '31'],
    ['stage', 'uji-coba'],
    ['domain', 'https://api.example.go.id'],
    ['certificate', 'api.example.go.id'],
    ['alarmAddress', 'operator'],
    ['eventArchiveDays', '0'],
    ['evidenceRetentionYears', '0'],
    ['evidenceRetentionYears', '1'],
    ['malwareScan', 'mungkin'],
    ['sealRetentionYears', '100'],
  ])('refuse %s = %s in one line that names it', (key, value) => {
    expect(() => read({ [key]: value })).toThrow(new RegExp(`^settings: ${key}`));
  });

  it('take a name of the API only with its certificate, which lies in the region', () => {
    const certificate = 'arn:aws:acm:ap-southeast-3:111122223333:certificate/0a1b';
    expect(read({ domain: 'api.example.go.id', certificate })).toMatchObject({ certificate });
    expect(() => read({ domain: 'api.example.go.id' })).toThrow('settings: certificate');
    expect(() => read({ certificate })).toThrow('settings: domain');
    const elsewhere = { domain: 'api.example.go.id', certificate, region: 'ap-southeast-1' };
    expect(() => read(elsewhere)).toThrow('settings: certificate: it must lie in ap-southeast-1');
  });

  it('let only a trial go without somebody who hears its alarms', () => {
    expect(() => read({ stage: 'produksi' })).toThrow('settings: alarmAddress');
    expect(read({ stage: 'produksi', alarmAddress: 'piket@example.go.id' }).stage).toBe('produksi');
  });

  it('name the stack, which cannot be deleted by accident', { timeout: 120_000 }, () => {
    const { stack } = lookInto({
      name: 'semarang',
      stage: 'produksi',
      alarmAddress: 'piket@example.go.id',
    });
    expect(stack.stackName).toBe('kinerja-semarang-produksi');
    expect(stack.terminationProtection).toBe(true);
  });
});
