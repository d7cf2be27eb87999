/** What a counted thing contributes to, place by place: the numbers of its unit, and what waits before superiors. Pure. */
import type { CountPlace } from '../../platform/countKeys.ts';
import type { PlainDate } from '../../platform/period.ts';

/** A thing's contribution in one place. */
export interface Part {
  readonly agencyId: string;
  readonly unitPath: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** What waits, on whose desk and since which day. */
  readonly waits?: readonly PartWait[] | undefined;
}
export interface PartWait {
  readonly name: string;
  readonly holder: string;
  readonly since: PlainDate;
}

/** Its contributions; places that it has nothing to do with are left out. */
export type Parts = Readonly<Partial<Record<CountPlace, Part>>>;

/** The name of a wait in a superior's row: what, since which day. */
export const waitKey = ({ name, since }: Omit<PartWait, 'holder'>): string => `${name}@${since}`;

/** What a name of a superior's row says. */
export function readWaitKey(key: string): Omit<PartWait, 'holder'> {
  const [name = '', since = ''] = key.split('@');
  return { name, since: since as PlainDate };
}
