/** The same in English. */
import type { idFindings } from './idFindings.ts';
import { enD01 } from './findings/d01.ts';
import { enD02 } from './findings/d02.ts';
import { enD03 } from './findings/d03.ts';
import { enD04 } from './findings/d04.ts';
import { enD05 } from './findings/d05.ts';
import { enD06 } from './findings/d06.ts';
import { enD07 } from './findings/d07.ts';
import { enD08 } from './findings/d08.ts';
import { enD09 } from './findings/d09.ts';
import { enD10 } from './findings/d10.ts';
import { enD11 } from './findings/d11.ts';
import { enD12 } from './findings/d12.ts';
import { enD13 } from './findings/d13.ts';
import { enD14 } from './findings/d14.ts';
import { enD15 } from './findings/d15.ts';
import { enD16 } from './findings/d16.ts';
import { enD17 } from './findings/d17.ts';
import { enD18 } from './findings/d18.ts';
import { enD19 } from './findings/d19.ts';

export const enFindings: Record<keyof typeof idFindings, string> = {
  ...enD01,
  ...enD02,
  ...enD03,
  ...enD04,
  ...enD05,
  ...enD06,
  ...enD07,
  ...enD08,
  ...enD09,
  ...enD10,
  ...enD11,
  ...enD12,
  ...enD13,
  ...enD14,
  ...enD15,
  ...enD16,
  ...enD17,
  ...enD18,
  ...enD19,
};
