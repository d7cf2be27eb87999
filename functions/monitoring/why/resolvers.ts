import type { Resolvers } from '../../graphql/generated/types.ts';
import { isEmployeeId } from '../../organisation/appointment/rules.ts';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { whyCannot } from './actions/whyCannot.ts';
import { whyNotVisible } from './actions/whyNotVisible.ts';
import { failingOf } from './checks.ts';
import { said } from './said.ts';
import { render } from '../../platform/messages/render.ts';

/** The person of a fact, or null: an office is none. */
const personIn = (name: string, value: string): string | null =>
  name.endsWith('Id') && isEmployeeId(value) ? value : null;

export const whyResolvers: Resolvers = {
  Query: {
    whyNotVisible: async (_, asked, request) => foundOrNull(await whyNotVisible(request, asked)),
    whyCannot: async (_, asked, request) => foundOrNull(await whyCannot(request, asked)),
  },
  WhyNotVisible: {
    person: ({ personId }, _, { loaders }) => loaders.named(personId),
    failing: ({ checks }) => failingOf(checks),
  },
  WhyCannot: {
    person: ({ personId }, _, { loaders }) => loaders.named(personId),
    failing: ({ checks }) => failingOf(checks),
  },
  WhyCheck: {
    message: (check, _, { language }) => said(check, language),
    facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
  },
  WhyFact: {
    value: ({ name, value }) => {
      const employeeId = personIn(name, value);
      return employeeId ? employeeNodeId(employeeId) : value;
    },
    person: ({ name, value }, _, { loaders }) => loaders.namedIfAny(personIn(name, value)),
  },
  WhyMend: {
    message: ({ key }, _, { language }) => render(key, language),
  },
};
