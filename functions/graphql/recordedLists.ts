/** Findings, and lists that tell of somebody by having them on it: of each of a page it is recorded. */
import { isSecret } from '../monitoring/finding/kinds.ts';
import { isOfLint } from '../monitoring/counting/numbers.ts';
import { aboutWhom } from '../monitoring/finding/rules.ts';
import type { ReadingKind } from '../monitoring/reading/rules.ts';
import type { Told } from '../monitoring/why/actions/ask.ts';
import { rehearsals } from '../monitoring/why/rehearsals/rehearsals.ts';
import type { Card } from '../platform/card.ts';
import type { EligibilityEdgeNode, FollowUpNode } from './evaluationNodes.ts';
import type { FindingNode } from './monitoringNodes.ts';
import type { SharedFileEdgeNode } from './nodes.ts';
import type { OverviewNumberNode } from './overviewNodes.ts';
import type { WhyCannotNode, WhyNotVisibleNode } from './whyNodes.ts';
import { all, type ByField, type Recorded } from './recordedField.ts';

interface Listed {
  readonly edges: readonly { readonly node: Card }[];
}
/** A list of those alone whose rating surprises tells it of each by being on it. */
const surprised: Recorded = {
  what: 'RATING',
  of: (_: unknown, { edges }: Listed) => edges.map(({ node }) => node.who.employeeId),
  when: (args: { readonly ratedWithoutDialogue?: boolean }) => args.ratedWithoutDialogue === true,
};

interface Rows {
  readonly edges: readonly { readonly node: never }[];
}
/** A list of people of whom there is something: a cursor tells each of them, since it says where a row stands. */
const rowsOf = (what: ReadingKind, of: (node: never) => readonly string[]): Recorded => ({
  what,
  of: (_: unknown, { edges }: Rows) => edges.flatMap(({ node }) => of(node)),
});
/** All that there is of a person: how many there are tells it. */
const allOf = (what: ReadingKind, of: (one: never) => readonly string[]): Recorded => ({
  what,
  of: (_: unknown, all: readonly never[]) => all.flatMap(of),
});

const ofFinding = ({ data }: FindingNode): readonly string[] => aboutWhom(data);
const ofFollowUp = ({ data }: FollowUpNode): readonly string[] => [data.employeeId];
/** Whoever is on a list of findings, or of signs, has one: their name, an id and a cursor tell it as well. */
const listed = (what: ReadingKind): Recorded => rowsOf(what, ofFinding);

/** Findings about people; secret ones are signs. Every field of one tells that there is one, and so does whatever lists it. */
const findings: Readonly<Record<string, ByField>> = {
  Finding: all<FindingNode>(
    'id version code kind severity owner state since foundAt closedAt closedBecause reopened employee unit period planNo detail facts message whatToDo mends waiver',
    ({ data }) => (isSecret(data.kind) ? 'SIGNAL' : 'FINDING'),
    ({ data }) => aboutWhom(data),
    ({ data }) => data.period,
  ),
  Query: {
    finding: { what: 'FINDING', of: (_: unknown, one: FindingNode) => ofFinding(one) },
    findings: listed('FINDING'),
    signals: listed('SIGNAL'),
    followUps: rowsOf('FOLLOW_UP', ofFollowUp),
    eligibility: rowsOf('RATING', ({ employeeId }: EligibilityEdgeNode['node']) => [employeeId]),
    sharedFiles: rowsOf('SIGNAL', (file: SharedFileEdgeNode['node']) => [file.employeeId, ...file.others]),
  },
  Employee: { findings: allOf('FINDING', ofFinding), followUps: allOf('FOLLOW_UP', ofFollowUp) },
  FindingCount: { findings: listed('FINDING') },
  FindingTrend: { findings: listed('FINDING') },
};

/** The numbers behind which are those alone who were rated so. */
const isOfRating = (name: string): boolean =>
  name.startsWith('PREDICATE_') || name === 'EVALUATION_WITHOUT_DIALOGUE';
/** Those, and the plans that the lint faults. */
const counted: Recorded = {
  what: ({ name }: OverviewNumberNode) => (isOfLint(name) ? 'FINDING' : 'RATING'),
  of: ({ name }: OverviewNumberNode, { edges }: Listed) =>
    isOfRating(name) || isOfLint(name) ? edges.map(({ node }) => node.who.employeeId) : [],
  period: ({ overview }: OverviewNumberNode) => overview.period,
};

/** Nouns of which why something is not there says how far they have come, or what stands against a rating. */
const OF_TYPE: Readonly<Record<string, ReadingKind>> = {
  Objection: 'OBJECTION',
  EvaluationFollowUp: 'FOLLOW_UP',
};
interface Why {
  readonly told: Told | null;
}
const kindOfWhy = ({ told }: Why): ReadingKind => OF_TYPE[told?.type ?? ''] ?? 'RATING';
const ownerOfWhy = ({ told }: Why): string | null => (told && told.type in OF_TYPE ? told.ownerId : null);
/** That another may issue an evaluation, or not, is told to whoever is shown its draft, of which it tells. */
const ownerOfCannot = (source: Why & { readonly action: string }): string | null =>
  rehearsals[source.action]?.tellsDraft ? (source.told?.ownerId ?? null) : ownerOfWhy(source);

/** Findings, and lists of people, by type. */
export const recordedLists: Readonly<Record<string, ByField>> = {
  ...findings,
  Unit: { people: surprised, findings: listed('FINDING') },
  OverviewNumber: { cards: counted },
  WhyNotVisible: all<WhyNotVisibleNode>('visible onDesk places checks failing', kindOfWhy, ownerOfWhy),
  WhyCannot: all<WhyCannotNode>('allowed checks failing', kindOfWhy, ownerOfCannot),
};
