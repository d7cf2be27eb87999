/** The rules of the fields of what is on record of reading: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const readingRules: Readonly<Record<string, ObjectRules>> = {
  MyData: by('ownData.read', 'at contents leftOut bytes sha256 json downloadUrl'),
  MyDataSection: part('name title items'),
  MyDataLeftOut: part('what reason'),
  ReadingEdge: by(
    'reading.read',
    'cursor node client day what relations periods purposes count firstAt lastAt',
  ),
};
