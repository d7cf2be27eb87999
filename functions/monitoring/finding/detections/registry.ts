/**
 * The rules of every code. They are pure and read the day from their facts alone (`today`, `now`): the scan asks them of
 * later days too, to know when time alone may change what they say. They use the pure files of the floors below, so they
 * stand here and not among rules.ts, which may use no such file.
 */
import type { Detections, Found, Rule } from '../found.ts';
import type { PeriodFacts, UnitFacts, YearFacts } from '../facts.ts';
import { d01 } from './d01.ts';
import { d02 } from './d02.ts';
import { d03 } from './d03.ts';
import { d04 } from './d04.ts';
import { d05 } from './d05.ts';
import { d06 } from './d06.ts';
import { d07 } from './d07.ts';
import { d08 } from './d08.ts';
import { d09 } from './d09.ts';
import { d10 } from './d10.ts';
import { d11 } from './d11.ts';
import { d12 } from './d12.ts';
import { d13 } from './d13.ts';
import { d14 } from './d14.ts';
import { d15 } from './d15.ts';
import { d16 } from './d16.ts';
import { d17 } from './d17.ts';
import { d18 } from './d18.ts';
import { d19 } from './d19.ts';

const all: readonly Detections[] = [
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d16,
  d17,
  d18,
  d19,
];

export const monthRules: readonly Rule<PeriodFacts>[] = all.flatMap(({ month = [] }) => month);
export const yearRules: readonly Rule<YearFacts>[] = all.flatMap(({ year = [] }) => year);
export const unitRules: readonly Rule<UnitFacts>[] = all.flatMap(({ unit = [] }) => unit);

/** Everything that some rules find. */
export const findAll = <Facts>(rules: readonly Rule<Facts>[], facts: Facts): Found[] =>
  rules.flatMap((rule) => rule(facts));
