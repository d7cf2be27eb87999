/** How appraisers of the invented city rate, and what they write. */
import { planTexts } from '../../../../data/demo.ts';
import type { Rating } from '../../../evaluation/evaluation/predicate.ts';
import type { Teller } from './teller.ts';

/** How an appraiser rates: most as expected. */
export function ratingsOf({ chance }: Teller): [Rating, Rating] {
  const level = chance.weigh<Rating>([
    ['SESUAI_EKSPEKTASI', 72],
    ['DI_ATAS_EKSPEKTASI', 20],
    ['DI_BAWAH_EKSPEKTASI', 8],
  ]);
  return [
    level,
    level === 'DI_BAWAH_EKSPEKTASI' || chance.is(0.75) ? 'SESUAI_EKSPEKTASI' : 'DI_ATAS_EKSPEKTASI',
  ];
}

/** Why. */
export function rationaleOf({ chance }: Teller, result: Rating): string {
  const texts = planTexts();
  if (result === 'DI_ATAS_EKSPEKTASI') return chance.pick(texts.aboveExpectation);
  return chance.pick(result === 'SESUAI_EKSPEKTASI' ? texts.meetsExpectation : texts.belowExpectation);
}
