/** What people do to evaluations over HTTP, for tests. */
import type { Ask } from './house.ts';

const FIELDS = `fragment V on Evaluation { id version status period planNo businessDate
  ratingResult ratingBehaviour predicate rationale recommendation ratedAt issuedAt receivedAt docHash
  employeeSnapshot { name rankCode } appraiserSnapshot { name } month { lines filled met }
  activity { verifiedMinutes percent capped explanation { step value rule message } } }`;

const mutation = (name: string) => `${FIELDS}
  mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      evaluation { ...V } userErrors { code field message params { name value } } } }`;

/** Does one thing to an evaluation and answers its payload. */
export async function evaluate(ask: Ask, name: string, input: object) {
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}

/** Reads an evaluation by id. */
export async function evaluationSeenBy(ask: Ask, id: string, language = 'id') {
  const query = `${FIELDS} query Q($id: ID!) { evaluation(id: $id) { ...V } }`;
  const answer = await ask(query, { id }, { 'accept-language': language });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.evaluation;
}
