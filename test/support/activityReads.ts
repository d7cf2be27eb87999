/** Activities and their months: their rows in the table of reads (test/graphql/readAccess.test.ts). */
import { byId, ofEmployee, ofMonth, ofNode, type Row } from './reads.ts';

export const activityReads: Record<string, Row> = {
  'Employee.activityMonths': ofEmployee('activityMonths', 'activityMonths(year: 2026) { id }', [
    'activity.read',
    'OWNER',
  ]),
  'EmployeeMonth.activityMonth': ofMonth('activityMonth', 'activityMonth { id }', ['activity.read', 'OWNER']),
  'PeriodCard.activityMonth': byId(
    'monthCard',
    'node.activityMonth',
    'node(id: $id) { ... on PeriodCard { activityMonth { id } } }',
    ['month.read', 'OWNER'],
    ['activity.read', 'OWNER'],
  ),
  'node of Activity': ofNode('activity', ['activity.read', 'OWNER']),
  'ActivityMonth.signals': byId(
    'activityMonth',
    'node.signals',
    'node(id: $id) { ... on ActivityMonth { signals { kind } } }',
    ['activity.read', 'OWNER'],
    ['activitySignals.read', 'OWNER'],
  ),
  'node of ActivityMonth': ofNode('activityMonth', ['activity.read', 'OWNER']),
};
