/** Everything that the city of 300 has not: of each kind one, in a smaller city of which nothing else is wrong. */
import type { Citizen, City } from './cleanCity.ts';
import type { Plant } from './planting.ts';
import {
  approvedNotRight,
  circular,
  groupOf,
  halfPassedOn,
  issuedByAnother,
  mixed,
  monthEmpty,
  notAgreed,
  resultGone,
  setByAnother,
  talkedAfter,
} from './plantsOfLeaders.ts';
import {
  d04,
  habit,
  notReceived,
  ofExample,
  overNorm,
  returnedOften,
  reviewWaits,
  targetAfter,
  tickets,
  unlinked,
} from './plantsOfWork.ts';

/** People a team: two who hold offices in the first, four in whom something is planted, two of groups. */
const TEAM = 8;
export const SIZE = 15 + 13 * TEAM;

export function plantsOfTheRest(city: City): Plant[] {
  const { leaders, team } = city;
  const leader = (no: number) => leaders[no] as Citizen;
  const of = (no: number) => team(no).slice(2, 6);
  const one = (no: number, nth = 0) => of(no)[nth] as Citizen;
  const groups = leaders.flatMap((_, no) => team(no).slice(6));
  return [
    ...tickets(
      [...of(0), ...of(1)],
      [
        'POSITION_CHANGED_AFTER_START',
        'CODE_ONLY',
        'MISSING_IN_HR',
        'MISSING_HERE',
        'RANK_JENJANG_MISMATCH',
        'NIP_HR_MISMATCH',
        'PLT_UNKNOWN',
        'JPT_UNKNOWN',
      ],
    ),
    d04(one(2), 'MONTH_LINE_TWICE', (lines) => [...lines, ...lines.slice(0, 1)]),
    d04(one(2, 1), 'MONTH_TARGET_DRIFT', (lines) =>
      lines.map((line, no) => (no === 0 ? { ...line, target: 3000 } : line)),
    ),
    notReceived(one(2, 2)),
    reviewWaits(one(2, 3)),
    overNorm(one(3, 1)),
    unlinked(one(3, 2)),
    habit(one(3, 3)),
    returnedOften(one(4)),
    targetAfter(one(4, 1)),
    ofExample(one(4, 2)),
    setByAnother(one(4, 3), leader(0)),
    issuedByAnother(one(5), one(5, 1), city, false),
    issuedByAnother(one(5, 2), one(5, 3), city, true),
    ...approvedNotRight(of(6).slice(0, 3), city),
    ...halfPassedOn(one(7)),
    resultGone(one(8)),
    circular(leader(9)),
    mixed(one(10)),
    notAgreed(one(11)),
    talkedAfter(one(11, 1)),
    monthEmpty(one(11, 2)),
    groupOf(leader(11), groups.slice(0, 12), city, {
      kind: 'GROUP_NOT_MOST',
      detail: 'BAIK',
      organisation: 'BAIK',
      given: [
        ['BAIK', 5],
        ['SANGAT_BAIK', 6],
        ['BUTUH_PERBAIKAN', 1],
      ],
    }),
    groupOf(leader(12), groups.slice(12, 24), city, {
      kind: 'GROUP_TOO_FEW',
      detail: 'BUTUH_PERBAIKAN',
      organisation: 'BUTUH_PERBAIKAN',
      given: [
        ['BUTUH_PERBAIKAN', 5],
        ['BAIK', 7],
      ],
    }),
  ];
}
