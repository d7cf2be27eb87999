/** Laws of the bank: what is exported imports unchanged, no day has two norms, and what was counted stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../functions/execution/bank/arrival.ts';
import { bankSheet, csvOf, readBankRow } from '../../functions/execution/bank/row.ts';
import {
  type BankContent,
  type BankRecord,
  broughtAlong,
  itemOn,
  withVersion,
  writtenContentSchema,
} from '../../functions/execution/bank/rules.ts';
import { openCsv } from '../../functions/organisation/register/csv.ts';
import { unplainTexts } from '../../functions/platform/characters.ts';
import { addDays, type Instant, type PlainDate } from '../../functions/platform/period.ts';
import { makeContent } from '../support/bank.ts';

const TODAY = '2026-11-16' as PlainDate;
const bringing = { at: '2026-11-16T01:00:00.000Z' as Instant, today: TODAY, by: null };
const by = { approvedAt: null, approvedBy: null, proposalId: null };

const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.string({
    minLength: 1,
    maxLength: 20,
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\n', '\t', ' ', 'a', '1', '–', '’', '/'),
  }),
  fc.constantFrom(
    '=SUM(A1)',
    '@cmd',
    "'5",
    '007',
    '1-2',
    '-',
    '="x"',
    'a;b',
    'say "x"',
    'sep=;',
    '#N/A',
    '\uFFFD',
    'a\uFFFD',
  ),
);
/** Whatever the door takes of what somebody might write. */
const anyContent = fc
  .record({ name: anyText, category: anyText, unit: anyText, output: anyText })
  .map((texts) => ({ ...makeContent(), ...texts }))
  .filter((content) => unplainTexts(content).length === 0)
  .map((content): BankContent | null => writtenContentSchema.safeParse(content).data ?? null)
  .filter((content) => content !== null);

const codeOf = (no: number) => `LAW-${String(no).padStart(3, '0')}`;

describe('an exported bank', () => {
  it('imports again unchanged, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContent, { minLength: 1, maxLength: 8 }), async (contents) => {
        const records = contents.map((content, no) => broughtAlong(codeOf(no), content));
        const file = csvOf(records);
        const arrived: string[] = [];
        const { rows } = await openCsv([Buffer.from(file)], bankSheet);
        for await (const row of rows) {
          const read = readBankRow(row);
          const before = records.find(({ code }) => code === read.code) ?? null;
          const { arrival, problems } = judgeRow(read, before, bringing);
          arrived.push(`${read.code} ${arrival} ${problems.map(({ code }) => code).join()}`);
        }
        expect(arrived).toEqual(records.map(({ code }) => `${code} UNCHANGED `));
      }),
      { numRuns: 400 },
    );
  });

  it('has no cell that a spreadsheet would calculate, whatever was asked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = writtenContentSchema.safeParse({ ...makeContent(), name: text });
        const first = parsed.success ? parsed.data.name.charAt(0) : 'a';
        expect('=+-@\t\r').not.toContain(first);
      }),
    );
  });
});

describe('versions of an item', () => {
  const steps = fc.array(
    fc.record({
      later: fc.integer({ min: 0, max: 20 }),
      ahead: fc.option(fc.integer({ min: -5, max: 30 })),
      standard: fc.integer({ min: 1, max: 600 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('never change what a day that has begun counts by', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let today = TODAY;
        let record: BankRecord = broughtAlong('LAW-001', makeContent());
        for (const { later, ahead, standard } of all) {
          today = addDays(today, later);
          const content = makeContent({ normMinutes: { min: 1, standard, max: 600 } });
          const from = ahead === null ? null : addDays(today, ahead);
          const after = withVersion('LAW-001', record, content, { from, today, by });
          if (!after.ok) continue;
          for (let day = addDays(TODAY, -3); day <= today; day = addDays(day, 1))
            expect(itemOn(after.value, day)).toEqual(itemOn(record, day));
          record = after.value;
        }
        const days = record.versions.map(({ from }) => from);
        expect(days).toEqual(days.toSorted());
        expect(record.versions.map(({ version }) => version)).toEqual(days.map((_, no) => no + 1));
      }),
    );
  });
});
