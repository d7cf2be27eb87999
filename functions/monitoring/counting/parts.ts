/** What a counted thing contributes to, bucket by bucket: the numbers of its unit, and what waits before superiors. Pure. */
import type { Bucket } from '../../platform/countKeys.ts';
import type { PlainDate } from '../../platform/period.ts';

/** A thing's contribution to one bucket. */
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

/** Its contributions; a bucket that it has nothing to do with is left out. */
export type Parts = Readonly<Partial<Record<Bucket, Part>>>;

/** The name of a wait in a superior's row: what, since which day. */
export const waitKey = ({ name, since }: Omit<PartWait, 'holder'>): string => `${name}@${since}`;

/** What a name of a superior's row says. */
export function readWaitKey(key: string): Omit<PartWait, 'holder'> {
  const [name = '', since = ''] = key.split('@');
  return { name, since: since as PlainDate };
}
