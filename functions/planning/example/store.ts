/** How an example is named. */
import { nodeId, partsOf } from '../../platform/nodeId.ts';

export const exampleId = ({ code }: { readonly code: string }): string => nodeId('PlanExample', code);

/** The code that a node id names, or null when it names something else. */
export const parseExampleId = (id: string): string | null => partsOf(id, 'PlanExample', 1)[0] ?? null;
