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
    });
  });

  it('read a list of origins from one text, as the command line gives it', () => {
    const origins = ['https://a.example.go.id', 'https://b.example.go.id'];
    expect(read({ corsOrigins: origins.join(',') }).corsOrigins).toEqual(origins);
  });

  it.each([
    ['name', 'Kota Semarang'],
    ['zone', 'Europe/Berlin'],
    ['region', 'jakarta'],
    ['corsOrigins', '*'],
    ['corsOrigins', 'http://a.example.go.id'],
    ['corsOrigins', 'https://a.example.go.id/page'],
    ['logRetentionDays', '31'],
  ])('refuse %s = %s in one line that names it', (key, value) => {
    expect(() => read({ [key]: value })).toThrow(new RegExp(`^settings: ${key}`));
  });

  it('name the stack, which cannot be deleted by accident', () => {
    const { stack } = lookInto({ name: 'semarang', stage: 'produksi' });
    expect(stack.stackName).toBe('kinerja-semarang-produksi');
    expect(stack.terminationProtection).toBe(true);
  });
});
