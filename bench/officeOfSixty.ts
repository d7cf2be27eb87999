/** The office that benches of the door ask about: sixty people under one appraiser, in a table of its own. */
import { createTable } from '../functions/local/createTable.ts';
import { localTable } from '../functions/local/platform.ts';
import type { GraphqlEvent } from '../functions/graphql/openRequest.ts';
import { employeeNodeId } from '../functions/organisation/employee/store.ts';
import { graphqlEvent } from '../test/support/graphqlEvent.ts';
import { fillLargeOffice } from '../test/support/largeOffice.ts';
import { makeOffice, type Office } from '../test/support/office.ts';

const PERSON = 'id name nip rank { code } position { title } unit { id name }';
/** A page of 50 people of a team's month, as a leader's screen asks for it. */
export const TEAM_PAGE = `query Team($id: ID!) { employee(id: $id) { name
  team(period: "2026-M10", first: 50) {
    edges { cursor node { id name positionTitle unitName period planNo employee { ${PERSON} }
      plan { status late submittedAt results } month { status late lines filled }
      minutes { verified target } evaluation { status predicate } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

/** Fills a new table. */
export async function openOffice(endpoint: string, name: string): Promise<Office> {
  const table = localTable(endpoint, name);
  await createTable(table.doc, name);
  const office = await makeOffice(table);
  await fillLargeOffice(table, office);
  table.doc.destroy();
  return office;
}

/** The appraiser's request for the page of their team. */
export const teamBody = ({ appraiser }: Office): string =>
  JSON.stringify({ query: TEAM_PAGE, variables: { id: employeeNodeId(appraiser.employeeId) } });

/** Claims of the appraiser's access token. */
export const appraiserClaims = ({ appraiser }: Office): Record<string, string> => ({
  token_use: 'access',
  client_id: 'web',
  username: appraiser.employeeId,
});

/** The same request as API Gateway hands it over. */
export const teamEvent = (office: Office): GraphqlEvent =>
  graphqlEvent(appraiserClaims(office), '', { body: teamBody(office) });
