import type { AgreementItemInput, Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { problemHeader, problemLine } from '../../organisation/register/problemCsv.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull, payload } from '../../platform/payload.ts';
import { yearOf, yearPeriod } from '../../platform/period.ts';
import { commitAgreements, validateAgreements } from './actions/importAgreements.ts';
import {
  readAgreement,
  readChanges,
  readCityAgreements,
  readUncovered,
  readUnitAgreement,
  readVersions,
  seesDraft,
  versionIn,
} from './actions/readAgreements.ts';
import { draftAgreement, publishAgreement } from './actions/writeAgreement.ts';
import { planMismatches, planTargetsOff, planUncovered } from './actions/readPlanAgreement.ts';
import { MOST_LISTED } from './report.ts';
import { type Agreement, type AgreementItem, type AgreementRef, newestOf } from './rules.ts';
import { agreementId, agreementItemId, documentIn, publishedIn, versionId } from './store.ts';

/** Items with every optional part present: none as null. */
const written = (items: readonly AgreementItemInput[]) =>
  items.map(({ target, targetText, unit, ...item }) => ({
    ...item,
    target: target ?? null,
    targetText: targetText ?? null,
    unit: unit ?? null,
  }));

const owned = (items: readonly AgreementItem[], { unitId, year }: AgreementRef) =>
  items.map((item) => ({ ...item, unitId, year }));

const readBy =
  ({ loaders }: Request) =>
  (key: Key) =>
    loaders.item(key);

/** The unit's agreement for a year as it is published, or null. */
const publishedOf = async ({ unitId, year }: AgreementRef, { loaders }: Request) =>
  publishedIn(await loaders.item(keys.agreement(unitId, year)));

const newest = (agreement: Agreement) => newestOf(agreement);

export const agreementResolvers: Resolvers = {
  Query: {
    agreement: async (_, { id }, request) => foundOrNull(await readAgreement(request, id)),
    agreements: async (_, wanted, request) => foundOrNull(await readCityAgreements(request, wanted)),
  },
  Mutation: {
    validateAgreements: async (_, { input }, request) =>
      payload('report', await validateAgreements(request, input), request.language),
    commitAgreements: async (_, { input }, request) =>
      payload('report', await commitAgreements(request, input), request.language),
    draftAgreement: async (_, { input }, request) =>
      payload(
        'agreement',
        await draftAgreement(request, { ...input, items: written(input.items) }),
        request.language,
      ),
    publishAgreement: async (_, { input }, request) =>
      payload('agreement', await publishAgreement(request, input), request.language),
  },
  Unit: {
    agreement: async ({ unitId }, { year }, request) =>
      foundOrNull(await readUnitAgreement(request, { unitId, year: yearPeriod(year) }, readBy(request))),
  },
  Plan: {
    agreementMismatches: ({ data }, _, request) => planMismatches(data, readBy(request)),
    agreementTargetsOff: ({ data }, _, request) => planTargetsOff(data, readBy(request)),
    agreementUncovered: ({ data }, _, request) => planUncovered(data, readBy(request)),
  },
  UnitAgreementEdge: {
    node: ({ node }) => node.unit,
    agreement: ({ node }) => node.agreement,
  },
  PerformanceAgreement: {
    id: ({ data }) => agreementId(data),
    unit: ({ data }, _, { loaders }) => loaders.unit(data.unitId),
    year: ({ data }) => yearOf(data.year),
    number: ({ data }) => newest(data)?.number ?? null,
    source: ({ data }) => newest(data)?.source ?? null,
    sourceVersion: ({ data }) => newest(data)?.sourceVersion ?? null,
    publishedAt: ({ data }) => newest(data)?.publishedAt ?? null,
    items: ({ data }) => owned(data.items, data),
    draft: async ({ data }, _, request) =>
      data.draft && (await seesDraft(request, data)) ? data.draft : null,
    versions: ({ data }, args) => found(readVersions(data, args)),
    versionOf: ({ data }, { number }) => found(versionIn(data, number, 'number')),
    changes: async ({ data }, { from, to }, request) => found(await readChanges(request, data, from, to)),
    uncovered: async ({ data }, _, request) => {
      const items = foundOrNull(await readUncovered(request, data));
      return items && owned(items, data);
    },
  },
  AgreementVersion: {
    id: (version) => versionId(version, version.number),
    items: async ({ unitId, year, number }, _, { loaders }) =>
      documentIn(await loaders.item(keys.agreementVersion(unitId, year, number)))?.items ?? [],
  },
  AgreementItem: {
    id: (item) => agreementItemId(item, item.itemId),
  },
  AgreementOutcome: {
    unitCode: ({ telling }) => telling.unitCode,
    unit: ({ unitId }, _, { loaders }) => (unitId ? loaders.unit(unitId) : null),
    year: ({ telling }) => yearOf(telling.year),
    sourceVersion: ({ telling }) => telling.version,
    rows: ({ telling }) => telling.rows.length,
    agreement: ({ unitId, telling }, _, request) =>
      unitId ? publishedOf({ unitId, year: telling.year }, request) : null,
  },
  AgreementReport: {
    problemsFound: ({ problems }) => problems.length,
    problems: ({ problems }) => problems.slice(0, MOST_LISTED),
    problemsCsv: ({ problems }, _, { language }) =>
      problemHeader(language) + problems.map((problem) => problemLine(problem, language)).join(''),
  },
  AgreementProblem: {
    message: ({ code, params }, _, { language }) => render(code, language, params),
  },
};
