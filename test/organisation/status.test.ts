import { describe, expect, it } from 'vitest';
import { type Statuses, statusOn, tellStatus } from '../../functions/organisation/employee/status.ts';
import { day, recordedAt as at } from './madeUp.ts';

const told = { asOf: day(40), at };

describe('the register tells a status', () => {
  it.each<[string, Statuses]>([
    ['first known', { legalStatus: 'PENSIUN', legalStatusFrom: day(17) }],
    [
      'come after another',
      tellStatus(
        { legalStatus: 'AKTIF', legalStatusFrom: null },
        { legalStatus: 'PENSIUN', legalStatusFrom: day(17) },
        told,
      ),
    ],
  ])('again without its day, and one %s still begins on the day it was told', (_, before) => {
    const after = tellStatus(before, { legalStatus: 'PENSIUN', legalStatusFrom: null }, told);
    expect(after).toEqual(before);
    expect([statusOn(after, day(16)), statusOn(after, day(17))]).toEqual(['AKTIF', 'PENSIUN']);
  });

  it('for the first time without a day, and it holds from the day of which the register speaks', () => {
    const before = { legalStatus: 'CLTN', legalStatusFrom: null } as const;
    const after = tellStatus(before, { legalStatus: 'AKTIF', legalStatusFrom: null }, told);
    expect([statusOn(after, day(39)), statusOn(after, day(40))]).toEqual(['CLTN', 'AKTIF']);
  });
});
