import type { Request } from '../../../graphql/request.ts';
import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import { today } from '../../../platform/period.ts';
import { type Evaluation, isIssued } from '../rules.ts';

/** What the appraiser wrote, for whoever may see it already: a draft is no evaluation yet (docs/domain.md 6.3). */
export async function rated<T>(
  data: Evaluation,
  request: Request,
  read: (evaluation: Evaluation) => T,
): Promise<T | null> {
  const { actor } = request;
  if (isIssued(data)) return read(data);
  // Nobody sees a draft about themselves, whatever office they hold.
  if (actor.kind === 'PERSON' && actor.employeeId === data.employeeId) return null;
  const line = await request.loaders.line(data.employeeId, data.businessDate);
  const { employeeId, businessDate: date } = data;
  const asked = { employeeId, line, date, today: today(request.clock) };
  const seen = await authoriseReading(request, 'evaluationDraft.read', asked);
  return seen.ok ? read(data) : null;
}
