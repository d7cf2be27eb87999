/** The key strings of the two indexes, which only cards carry: part of the map of keys.ts. docs/architecture.md 4. */
import { ofPlan } from './key.ts';
import type { Period } from './period.ts';

/** The index keys by which a card lies in a superior's team; without an appraiser it has none. */
export const teamKeys = ['GSI2PK', 'GSI2SK'] as const;
/** Those by which a directory card lies below a vacant office; without one above it has none. */
export const vacancyKeys = teamKeys;

/** Index keys of a card: the agency's view by unit path and name, the superior's team by name. */
export const cardIndex = (card: {
  agencyId: string;
  unitPath: string;
  appraiserId: string | null;
  name: string;
  employeeId: string;
  period: Period;
  planNo: number;
}) => {
  const person = `${card.name}#${card.employeeId}#${card.planNo}`;
  return {
    GSI1PK: `AGENCY#${card.agencyId}#${card.period}`,
    GSI1SK: `${card.unitPath}#${person}`,
    ...(card.appraiserId && { GSI2PK: `TEAM#${card.appraiserId}#${card.period}`, GSI2SK: person }),
  };
};

/** Index keys of a directory card; `vacantAbove` is the office above its person that nobody holds. */
export const directoryIndex = (card: {
  agencyId: string;
  unitPath: string;
  name: string;
  employeeId: string;
  vacantAbove: string | null;
}) => ({
  GSI1PK: `PEOPLE#${card.agencyId}`,
  GSI1SK: `${card.unitPath}#${card.name}#${card.employeeId}`,
  ...(card.vacantAbove && {
    GSI2PK: 'VACANT',
    GSI2SK: `${card.agencyId}#${card.vacantAbove}#${card.name}#${card.employeeId}`,
  }),
});

/** Index keys of a request's card: the city's requests by state and age, the agency's by unit and age. */
export const requestIndex = (card: {
  requestId: string;
  status: string;
  since: string;
  draftedAt: string;
  agencyId: string;
  unitPath: string;
}) => ({
  GSI1PK: `REQUESTS#${card.status}`,
  GSI1SK: `${card.since}#${card.requestId}`,
  GSI2PK: `REQUESTS#${card.agencyId}`,
  GSI2SK: `${card.unitPath}#${card.draftedAt}#${card.requestId}`,
});

/** Index keys of a discrepancy's card: the city's by state and age, the agency's by unit and class. */
export const discrepancyIndex = (card: {
  employeeId: string;
  kind: string;
  year: Period | null;
  planNo: number;
  state: string;
  since: string;
  agencyId: string;
  unitPath: string;
}) => {
  const subject = `${card.employeeId}#${ofPlan(card.year, card.planNo)}`;
  return {
    GSI1PK: `DIFFS#${card.state}`,
    GSI1SK: `${card.since}#${card.kind}#${subject}`,
    GSI2PK: `DIFFS#${card.agencyId}`,
    GSI2SK: `${card.unitPath}#${card.kind}#${subject}`,
  };
};

/** Index keys of a superior's row of a period: the agency's, by unit and name. */
export const overdueIndex = (row: {
  agencyId: string;
  unitPath: string;
  name: string;
  appraiserId: string;
  period: Period;
}) => ({
  GSI1PK: `OVERDUE#${row.agencyId}#${row.period}`,
  GSI1SK: `${row.unitPath}#${row.name}#${row.appraiserId}`,
});
