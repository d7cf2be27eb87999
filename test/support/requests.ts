/** A request to BKPP laid in a table without the acts that led there. */
import { randomUUID } from 'node:crypto';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { AssignmentRequest } from '../../functions/organisation/request/rules.ts';
import { requestKind, requestWrites } from '../../functions/organisation/request/store.ts';
import { holderWrites } from '../../functions/organisation/assignment/store.ts';
import type { Write } from '../../functions/platform/commit/writes.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';

const day = (text: string) => text as PlainDate;
const at = '2026-11-13T02:00:00.000Z' as Instant;

/** A request for somebody to verify for their own office, forwarded by a head and before BKPP. */
export const makeRequest = (
  { employeeId, position, unit }: Employee,
  people: { readonly requestedBy: string; readonly headId: string; readonly headPositionId: string },
): AssignmentRequest => ({
  ...people,
  requestId: randomUUID(),
  type: 'VERIFIER',
  employeeId,
  positionId: position.positionId,
  from: day('2026-12-01'),
  to: day('2026-12-31'),
  reason: 'Beban verifikasi tinggi.',
  letter: {
    number: '800/1/2026',
    date: day('2026-11-12'),
    title: 'Surat perintah',
    url: 'https://arsip.semarang.example/1.pdf',
    sha256: 'b'.repeat(64),
  },
  status: 'FORWARDED',
  statusSince: at,
  agencyId: unit.agencyId,
  unitId: unit.unitId,
  unitPath: unit.path,
  draftedAt: at,
  submittedBy: people.requestedBy,
  submittedAt: at,
  forwardedAt: at,
  decidedBy: null,
  decidedAt: null,
  dueOn: day('2026-11-20'),
  overdueSince: null,
  note: null,
  assignmentId: null,
  endsOn: null,
  policies: [],
});

/** What a write would leave where nothing was. */
export function itemLeft(write: Write): Item {
  if ('put' in write) return write.put;
  if ('set' in write) return { ...write.attributes, ...write.set };
  throw new Error('a first write only adds');
}

/** A request with its card, and where it waits. */
export const requestItems = (request: AssignmentRequest): Item[] => [
  makeItem(requestKind, keys.request(request.requestId), request),
  ...requestWrites(null, request).map(itemLeft),
];

/** That somebody holds the office of their profile, as the office's own item says it. */
export const holderItems = ({ employeeId, position }: Employee): Item[] =>
  holderWrites([
    {
      assignmentId: randomUUID(),
      employeeId,
      positionId: position.positionId,
      role: 'DEFINITIVE',
      from: day('2020-01-01'),
      to: null,
      letterNo: '1',
      requestId: null,
      recordedAt: at,
      supersededAt: null,
    },
  ]).map(itemLeft);
