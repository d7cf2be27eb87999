import { describe, expect, it } from 'vitest';
import {
  concernedBy,
  marksIn,
  marksOf,
  markChanged,
  readBasis,
} from '../../../functions/monitoring/finding/changes.ts';
import { findingLists } from '../../../functions/platform/findingKeys.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makeTable, tapped } from '../../support/table.ts';

const ID = '0190a5a0-0000-7000-8000-000000000001';
const OTHER = '0190a5a0-0000-7000-8000-000000000002';
const of = (room: string) => concernedBy({ aggregate: `EMP#${ID}|${room}` });
const scopes = (room: string) => of(room).map((one) => (one === 'EVERYBODY' ? one : one.scope));

describe('an event', () => {
  it.each(['2026-M10#0#MINUTES', '2026-M10#FEED#03#x', '2026-M10#0#ATTENDANCE', '2026-M10#0#ALLOWANCE'])(
    'of %s concerns its month alone',
    (room) => expect(scopes(room)).toEqual(['2026-M10']),
  );

  it.each([
    '2026-M10#1#MONTH',
    '2026-M10#1#EVAL',
    '2026-M10#1#OBJECTION#001',
    '2026-Y#1#PLAN',
    '2026-Y#1#DIALOGUE#001',
    '2026-Y#1#THREAD#result.r1',
    '2026-Y#1#AMEND',
    '2026-Y#1#EVAL',
  ])('of %s concerns its year, with all of its months', (room) => expect(scopes(room)).toEqual(['2026-Y']));

  it.each([
    'PROFILE',
    'LINE#2026-01-01',
    'SEAT#2026-01-01#x',
    'LEAVE#2026-10-01',
    'LONGER#x',
    'DIFF#CODE_ONLY#-#0',
    'OVERDUE',
  ])('of %s concerns whatever there is of the person', (room) => expect(scopes(room)).toEqual(['ALL']));

  it('of what nobody knows yet concerns everything of the person: nothing is missed for want of a row', () => {
    expect(scopes('SOMETHING#new')).toEqual(['ALL']);
  });

  it.each([
    'EVIDENCE#x',
    'BANK',
    'TEMPLATES',
    'REMINDER',
    'CREDIT#2026',
    'GAVE#2026-M10#x',
    'FIND#TARGET_MISSING#2026-M10#1#-',
  ])('of %s concerns no finding', (room) => expect(scopes(room)).toEqual([]));

  it('of a row of a matrix concerns the leader and whoever it assigns', () => {
    const marked = (room: string) => concernedBy({ aggregate: `MPH#${ID}#2026-Y#1|${room}` });
    expect(marked('HEAD')).toEqual([{ employeeId: ID, scope: '2026-Y' }]);
    for (const room of ['ROW', 'ANSWER'])
      expect(marked(`${room}#${OTHER}`)).toEqual([
        { employeeId: ID, scope: '2026-Y' },
        { employeeId: OTHER, scope: '2026-Y' },
      ]);
  });

  it('of a policy or the calendar concerns everybody, of a unit nobody: units are looked at every night', () => {
    expect(concernedBy({ aggregate: 'CONFIG|month.targetWindow#2026-01-01' })).toEqual(['EVERYBODY']);
    expect(concernedBy({ aggregate: 'CALENDAR|OUTAGE#x' })).toEqual(['EVERYBODY']);
    expect(concernedBy({ aggregate: `UNIT#${ID}|UNIT` })).toEqual([]);
    expect(concernedBy({ aggregate: `ACHIEVEMENT#${ID}|2026-M10` })).toEqual([]);
  });
});

describe('marks', () => {
  const told = (room: string, commitId: string) => ({ aggregate: `EMP#${ID}|${room}`, commitId });

  it('are put once for all events of the same period', () => {
    expect(
      marksOf([told('2026-M10#1#MONTH', 'a'), told('2026-M09#1#EVAL', 'b'), told('BANK', 'c')]),
    ).toHaveLength(1);
  });

  it('stay what they are, however often their events come', async () => {
    const table = await makeTable();
    const events = [
      told('2026-M10#0#MINUTES', 'a'),
      told('PROFILE', 'b'),
      { aggregate: 'CONFIG|x#2026-01-01', commitId: 'c' },
    ];
    await markChanged(table, events);
    await markChanged(table, events);
    await markChanged(table, [told('2026-M10#0#MINUTES', 'd')]);
    const marks = marksIn(await queryAll(table, findingLists.changes(ID)));
    expect(marks).toEqual([
      { scope: '2026-M10', commitId: 'd' },
      { scope: 'ALL', commitId: 'b' },
    ]);
    expect(await readBasis(table)).toBe('c');
  });

  it('take no request where nobody is concerned, and one for ninety', async () => {
    const commands: string[] = [];
    const table = tapped(await makeTable(), (command) => void commands.push(command));
    await markChanged(table, [told('BANK', 'a')]);
    expect(commands).toEqual([]);
    const people = Array.from({ length: 91 }, (_, at) => ({ aggregate: `EMP#${at}|PROFILE`, commitId: 'a' }));
    await markChanged(table, people);
    expect(commands).toHaveLength(2);
  });
});
