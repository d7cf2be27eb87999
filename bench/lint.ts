/**
 * `npm run bench -- lint`: how often the lint of plans is right on its corpus: precision and recall of each
 * rule, part by part; the last line is the precision on the part that no rule was tuned on.
 */
import { casesOf, halves, scores } from '../test/support/lintCorpus.ts';

export async function bench(): Promise<void> {
  for (const half of halves) {
    const cases = casesOf(half);
    console.log(`\n${half}: ${cases.length} phrasings`);
    console.table(
      scores(cases)
        .filter(({ expected, precision }) => expected > 0 || precision < 1)
        .map(({ rule, expected, precision, recall }) => ({
          rule,
          cases: expected,
          precision: precision.toFixed(3),
          recall: recall.toFixed(3),
        })),
    );
  }
  const all = scores(casesOf('heldOut')).at(-1);
  console.log(
    `lint ${all?.precision.toFixed(3)} precision on the held-out phrasings (recall ${all?.recall.toFixed(3)})`,
  );
}
