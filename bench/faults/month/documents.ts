/** What the clients of the simulated month ask. */

const ACTIVITY = 'fragment A on Activity { id version date minutes state volume object submittedAt }';
const ERROR = 'fragment E on UserError { code field params { name value } }';
const typeOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
const mutation = (name: string, payload: string): string =>
  `${payload.includes('...A') ? ACTIVITY : ''} ${ERROR}
  mutation M($input: ${typeOf(name)}) { ${name}(input: $input) { ${payload} userErrors { ...E } } }`;

const each = 'outcomes { index activity { ...A } userErrors { ...E } }';
const single = 'activity { ...A }';
const days = `days { date userErrors { ...E } ${each} }`;

export const documents = {
  recordActivities: mutation('recordActivities', each),
  copyActivityDay: mutation('copyActivityDay', days),
  applyActivityTemplate: mutation('applyActivityTemplate', days),
  saveActivityTemplate: mutation('saveActivityTemplate', 'templates { templateId }'),
  submitActivities: mutation('submitActivities', 'activityMonth { pending }'),
  editActivity: mutation('editActivity', single),
  voidActivity: mutation('voidActivity', single),
  resubmitActivity: mutation('resubmitActivity', single),
  verifyActivities: mutation('verifyActivities', each),
  verifyPendingActivities: mutation(
    'verifyPendingActivities',
    `outcomes { index verified rejected left userErrors { ...E } }
     exceptions { index activity { ...A } userErrors { ...E } }`,
  ),
} as const;
export type Name = keyof typeof documents;

export const LISTED = `query L($id: ID!, $state: ActivityState, $after: String) { node(id: $id) { ... on ActivityMonth {
  activities(state: $state, first: 100, after: $after) {
    edges { node { id submittedAt } } pageInfo { hasNextPage endCursor } } } } }`;
export const PROGRESS = `query P($id: ID!) { node(id: $id) { ... on ActivityMonth { recordedMinutes verifiedMinutes
  pending progress { recordedMinutes pendingMinutes verifiedMinutes rejectedMinutes
    days { date recorded pending verified rejected } } } } }`;
export const DESK = `{ viewer { desk(first: 100, step: ACTIVITY_VERIFICATION) { edges { node {
  count employee { id } } } } } }`;
