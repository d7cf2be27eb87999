/** What is said of findings: FIND_<kind> what is wrong, MEND_<kind> what to do. */
import { idD01 } from './findings/d01.ts';
import { idD02 } from './findings/d02.ts';
import { idD03 } from './findings/d03.ts';
import { idD04 } from './findings/d04.ts';
import { idD05 } from './findings/d05.ts';
import { idD06 } from './findings/d06.ts';
import { idD07 } from './findings/d07.ts';
import { idD08 } from './findings/d08.ts';
import { idD09 } from './findings/d09.ts';
import { idD10 } from './findings/d10.ts';
import { idD11 } from './findings/d11.ts';
import { idD12 } from './findings/d12.ts';
import { idD13 } from './findings/d13.ts';
import { idD14 } from './findings/d14.ts';
import { idD15 } from './findings/d15.ts';
import { idD16 } from './findings/d16.ts';
import { idD17 } from './findings/d17.ts';
import { idD18 } from './findings/d18.ts';
import { idD19 } from './findings/d19.ts';

export const idFindings = {
  ...idD01,
  ...idD02,
  ...idD03,
  ...idD04,
  ...idD05,
  ...idD06,
  ...idD07,
  ...idD08,
  ...idD09,
  ...idD10,
  ...idD11,
  ...idD12,
  ...idD13,
  ...idD14,
  ...idD15,
  ...idD16,
  ...idD17,
  ...idD18,
  ...idD19,
};
