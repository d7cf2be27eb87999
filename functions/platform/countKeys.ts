/**
 * Keys of what is counted for overviews: part of the map of keys.ts. Rows of numbers have a generation in front, so that a
 * rebuild counts beside those that are read (docs/decisions/overviews.md).
 */
import type { Key } from './key.ts';
import type { List } from './lists.ts';
import type { Period } from './period.ts';

/** What numbers are of, and are rebuilt by: a month, a year, or no period (what differs from the register, trends). */
export type Bucket = Period | 'ALWAYS';
/** Where a number is counted: in a bucket; a trend in the rows of its year, since it grows with the years. */
export type CountPlace = Bucket | `ALWAYS@${number}`;

/** The bucket of a place. */
export const bucketOfPlace = (place: CountPlace): Bucket => place.split('@')[0] as Bucket;
/** In which of the partitions of all agencies a bucket lies: those of a year together, so that its months are one query. */
const shelf = (place: CountPlace): string => bucketOfPlace(place).split('-')[0] ?? '';
const slot = (place: CountPlace): string => place.replace(/^[^@]*/, '').replace('@', '#');

const generation = (no: number): string => String(no).padStart(6, '0');
const below = (agencyId: string | undefined, unitPath: string | undefined): string =>
  agencyId ? `${agencyId}#${unitPath ?? ''}` : '';

/** Of whom a row of an agency is, and in which bucket and generation. */
export function readAgencyKey({ SK }: Key): {
  readonly bucket: Bucket;
  readonly generation: number;
  readonly agencyId: string;
} {
  const [bucket = '', no = '', agencyId = ''] = SK.split('#');
  return { bucket: bucket as Bucket, generation: Number(no), agencyId };
}

/** Of whose people a row of a superior is, and in which bucket and generation. */
export function readSuperiorKey({ SK }: Key) {
  const [bucket = '', no = '', agencyId = '', unitPath = '', holder = ''] = SK.split('#');
  return { bucket: bucket as Bucket, generation: Number(no), agencyId, unitPath, holder };
}

/** Whether a row is of what waits before a superior. */
export const isOfSuperior = ({ PK }: Key): boolean => PK.startsWith('WAITS#');

export const countKeys = {
  /** What was counted of an item, beside it. */
  counted: ({ PK, SK }: Key): Key => ({ PK, SK: `COUNTED#${SK}` }),
  /** Which generation of a bucket is read, and which is being counted. */
  countHead: (bucket: Bucket): Key => ({ PK: `COUNTS#${bucket}`, SK: 'HEAD' }),
  /** Of a unit and those below it. */
  unitCounts: (place: CountPlace, agencyId: string, no: number, unitPath: string): Key => ({
    PK: `COUNTS#${bucketOfPlace(place)}#${agencyId}`,
    SK: `${generation(no)}#${unitPath}${slot(place)}`,
  }),
  agencyCounts: (place: CountPlace, no: number, agencyId: string): Key => ({
    PK: `COUNTS#${shelf(place)}#CITY`,
    SK: `${bucketOfPlace(place)}#${generation(no)}#${agencyId}${slot(place)}`,
  }),
  cityCounts: (place: CountPlace, no: number): Key => ({
    PK: `COUNTS#${shelf(place)}#CITY`,
    SK: `ALL#${bucketOfPlace(place)}#${generation(no)}${slot(place)}`,
  }),
  /** What waits before one superior of the people of one unit. */
  superiorCounts: (
    place: CountPlace,
    no: number,
    agencyId: string,
    unitPath: string,
    holder: string,
  ): Key => ({
    PK: `WAITS#${shelf(place)}`,
    SK: `${bucketOfPlace(place)}#${generation(no)}#${below(agencyId, unitPath)}#${holder}`,
  }),
  /** Up to when the observer has counted, as told within a while: a few rows in turn. */
  observed: (turn: number): Key => ({ PK: 'OBSERVER', SK: `HERE#${turn}` }),
} as const;

export const countLists = {
  /** The numbers of every unit of an agency. */
  units: (bucket: Bucket, agencyId: string, no: number): List => ({
    partition: `COUNTS#${bucket}#${agencyId}`,
    prefix: `${generation(no)}#`,
  }),
  /** The numbers of the city. */
  city: (bucket: Bucket, no: number): List => ({
    partition: `COUNTS#${shelf(bucket)}#CITY`,
    prefix: `ALL#${bucket}#${generation(no)}`,
  }),
  /** The numbers of every agency. */
  agencies: (bucket: Bucket, no: number): List => ({
    partition: `COUNTS#${shelf(bucket)}#CITY`,
    prefix: `${bucket}#${generation(no)}#`,
  }),
  /** The numbers of every agency in a year and in each of its months, of whatever generation. */
  agenciesOfYear: (year: Bucket): List => ({
    partition: `COUNTS#${shelf(year)}#CITY`,
    prefix: `${shelf(year)}-`,
  }),
  /** What waits before superiors: of the city, of an agency, or of a unit's people and of those below it. */
  superiors: (bucket: Bucket, no: number, agencyId?: string, unitPath?: string): List => ({
    partition: `WAITS#${shelf(bucket)}`,
    prefix: `${bucket}#${generation(no)}#${below(agencyId, unitPath)}`,
  }),
  /** What waits before all superiors in a year and in each of its months, of whatever generation. */
  superiorsOfYear: (year: Bucket): List => ({
    partition: `WAITS#${shelf(year)}`,
    prefix: `${shelf(year)}-`,
  }),
} as const;
