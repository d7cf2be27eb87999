/** Refusals as an operator is told them on the command line. */
import { render } from '../platform/messages/render.ts';
import type { Problem, Result } from '../platform/result.ts';
import { CannotStart } from './cannotStart.ts';

/** A problem in a line: its field, its code, and its sentence. */
const told = ({ code, field = [], params }: Problem): string =>
  `${field.join('.')} ${code}: ${render(code, 'en', params)}`.trim();

/** The value of a result; throws `CannotStart` with every reason when it was refused. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CannotStart(result.problems.map(told).join('\n'));
}
