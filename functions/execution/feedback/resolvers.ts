import type { Resolvers } from '../../graphql/generated/types.ts';
import { found, foundOrNull, payload } from '../../platform/payload.ts';
import { planId } from '../../planning/plan/store.ts';
import { activityId } from '../activity/store.ts';
import { correctFeedback, untilOf, withdrawFeedback } from './actions/changeFeedback.ts';
import { giveFeedback } from './actions/giveFeedback.ts';
import {
  feedbackOfPeriod,
  pageOfGroup,
  readFeedbackOf,
  readGiven,
  readUpward,
} from './actions/readFeedback.ts';
import { standingTo } from './actions/standing.ts';
import { resultsFor } from './actions/target.ts';
import { countsOf, isAnonymous, type Target } from './rules.ts';
import { feedbackId, givenNodeId } from './store.ts';

/** What something is about, in the fields of the contract. */
const aboutOf = (employeeId: string, target: Target) => ({
  about: target.about,
  behaviour: target.about === 'BEHAVIOUR' ? target.behaviour : null,
  planId: target.about === 'RESULT' ? planId({ employeeId, year: target.year, planNo: target.planNo }) : null,
  resultId: target.about === 'RESULT' ? target.resultId : null,
  activityId:
    target.about === 'ACTIVITY' ? activityId({ employeeId, date: target.date, id: target.activityId }) : null,
});

export const feedbackResolvers: Resolvers = {
  Mutation: {
    giveFeedback: async (_, { input }, request) => {
      const given = { ...input, on: input.on ?? null, anonymous: input.anonymous ?? null };
      return payload('feedback', await giveFeedback(request, given), request.language);
    },
    correctFeedback: async (_, { input }, request) =>
      payload('feedback', await correctFeedback(request, input), request.language),
    withdrawFeedback: async (_, { input }, request) =>
      payload('feedback', await withdrawFeedback(request, input), request.language),
  },
  Employee: {
    feedback: async ({ employee }, { period, ...args }, request) =>
      foundOrNull(await readFeedbackOf(request, employee.employeeId, period, args)),
    upwardFeedback: async ({ employee }, { year }, request) =>
      foundOrNull(await readUpward(request, employee.employeeId, year)),
    feedbackStanding: async ({ employee }, { on }, request) => {
      const stands = await standingTo(request, employee.employeeId, on ?? null);
      return stands.ok ? stands.value.standing : null;
    },
    feedbackResults: async ({ employee }, { on }, request) => {
      const results = await resultsFor(request, employee.employeeId, on ?? null);
      return results.ok ? results.value : null;
    },
  },
  EmployeeMonth: {
    feedbackCounts: async ({ period, person }, _, request) => {
      const { employeeId } = person.employee;
      const seen = foundOrNull(await feedbackOfPeriod(request, employeeId, period));
      return seen && countsOf(seen.named).map((one) => ({ ...one, employeeId }));
    },
  },
  Viewer: {
    feedbackGiven: async ({ employee }, { year, ...args }, request) =>
      found(await readGiven(request, employee.employeeId, year, args)),
  },
  FeedbackTarget: {
    about: ({ target }) => target.about,
    behaviour: ({ employeeId, target }) => aboutOf(employeeId, target).behaviour,
    planId: ({ employeeId, target }) => aboutOf(employeeId, target).planId,
    resultId: ({ employeeId, target }) => aboutOf(employeeId, target).resultId,
    activityId: ({ employeeId, target }) => aboutOf(employeeId, target).activityId,
  },
  Feedback: {
    id: ({ data }) => feedbackId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    author: ({ data }, _, request) => request.loaders.subject(data.authorId),
    standing: ({ data }) => data.standing,
    period: ({ data }) => data.month,
    on: ({ data }) => data.on,
    target: ({ data }) => data,
    tone: ({ data }) => data.tone,
    text: ({ data }) => data.text,
    evidence: ({ data }) => data.evidence,
    givenAt: ({ data }) => data.givenAt,
    correctedAt: ({ data }) => data.correctedAt,
  },
  FeedbackCount: {
    target: (one) => one,
  },
  UpwardFeedbackGroup: {
    entries: (group, args) => {
      const { edges, pageInfo } = found(pageOfGroup(group, args));
      return { rows: edges.map(({ node }) => node), pageInfo };
    },
  },
  UpwardFeedback: {
    target: (entry) => entry,
  },
  GivenFeedback: {
    id: ({ data }) => givenNodeId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    standing: ({ data }) => data.standing,
    period: ({ data }) => data.month,
    on: ({ data }) => data.on,
    target: ({ data }) => data,
    tone: ({ data }) => data.tone,
    text: ({ data }) => data.text,
    evidence: ({ data }) => data.evidence,
    state: ({ data }) => data.state,
    anonymous: ({ data }) => isAnonymous(data.standing),
    givenAt: ({ data }) => data.givenAt,
    changedAt: ({ data }) => data.changedAt,
    changeableUntil: ({ data }, _, request) =>
      untilOf(request, data, (date) => request.loaders.policies(date)),
  },
};
