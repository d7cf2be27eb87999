import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLineText, lineText } from '../../../functions/monitoring/finding/lineText.ts';
import { makeEmployee } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

describe('the words of a line', () => {
  it('are those of the first text that says anything, on one line', () => {
    expect(lineText(undefined, ' ', 'Laporan \n tersusun', 'Laporan')).toBe('Laporan tersusun');
  });

  it('are a dash where nobody has any', () => {
    expect(lineText()).toBe('–');
    expect(lineText(null, '')).toBe('–');
  });

  it('are cut at a word, without what stands before the cut', () => {
    const text =
      'Jumlah laporan hasil monitoring dan evaluasi pelayanan kesehatan dasar di puskesmas, dan tindak lanjutnya';
    expect(lineText(text)).toBe('Jumlah laporan hasil monitoring dan evaluasi pelayanan kesehatan dasar di…');
    expect(lineText(`${'a'.repeat(70)}, ${'b'.repeat(20)}`)).toBe(`${'a'.repeat(70)}…`);
    expect(lineText('a'.repeat(80))).toBe('a'.repeat(80));
    expect(lineText('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
  });

  it('are never more than 80 characters, nor nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const { length } = Array.from(lineText(text));
        return length > 0 && length <= 80;
      }),
    );
  });
});

describe('a line that is asked about', () => {
  const plan = makePlan(makeEmployee('Dwi Astuti'));

  it('says what the plan has, and else what its open amendment would have', () => {
    const [result] = plan.workResults;
    const added = {
      ...makePlan(makeEmployee('Dwi Astuti')).workResults[0],
      id: 'r7',
      text: 'Tersusunnya arsip',
    };
    const amendment = { ...plan, workResults: [added] } as typeof plan;
    expect(askedLineText(plan, amendment, `result.${result?.id}`)).toBe(result?.text);
    expect(askedLineText(plan, amendment, 'result.r7')).toBe('Tersusunnya arsip');
    expect(askedLineText(plan, null, 'result.r7')).toBe('–');
  });

  it('of a behaviour without an expectation is called by its name', () => {
    expect(askedLineText(plan, null, 'behaviour.BERORIENTASI_PELAYANAN')).toBe('Berorientasi Pelayanan');
  });
});
