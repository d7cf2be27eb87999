/** What an invented city is made of: its agencies, names, plans and texts. In no bundle that is deployed. */
import * as z from 'zod';
import { eselons, positionKinds } from '../functions/organisation/position/rules.ts';
import { unitKinds } from '../functions/organisation/unit/rules.ts';
import { perspectives } from '../functions/planning/plan/rules.ts';
import agenciesJson from './agencies.json' with { type: 'json' };
import agreementsJson from './agreements.json' with { type: 'json' };
import fieldOfficesJson from './field-offices.json' with { type: 'json' };
import { file } from './load.ts';
import namesJson from './names.json' with { type: 'json' };
import templatesJson from './plan-templates.json' with { type: 'json' };
import textsJson from './plan-texts.json' with { type: 'json' };
import dialogueJson from './dialogue-texts.json' with { type: 'json' };

const text = z.string().min(1);
const texts = z.array(text).min(1);
const week = z.enum(['FIVE_DAYS', 'SIX_DAYS']);

/** The office that leads a unit. */
const headSchema = z.strictObject({
  title: text,
  kind: z.enum(positionKinds),
  eselon: z.enum(eselons).nullable(),
  grade: z.int().min(1).max(17),
  isPukm: z.boolean().default(false),
  family: text,
});

/**
 * A unit: `families` are those of its staff, one named twice twice as often; `weight` is its share of
 * people beside its sisters.
 */
const officeSchema = z.strictObject({
  code: z.string().regex(/^[0-9a-z]{1,4}$/),
  name: text,
  kind: z.enum(unitKinds),
  head: headSchema,
  families: texts,
  workWeek: week.default('FIVE_DAYS'),
  isPerformanceUnit: z.boolean().default(false),
  weight: z.number().positive().default(1),
  get units() {
    return z.array(officeSchema).default([]);
  },
});

const sizes = z.tuple([z.int().positive(), z.int().positive()]);
const fieldOffice = z.strictObject({ name: text, workWeek: week, people: sizes });

const fieldOfficesSchema = z.strictObject({
  puskesmas: texts,
  schoolAreas: texts,
  primarySchool: fieldOffice,
  secondarySchool: fieldOffice,
  healthCentre: fieldOffice,
});

const indicatorSchema = z.strictObject({
  aspect: z.enum(['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA']),
  text,
  target: z.number().positive(),
  unit: text,
  aggregation: z.enum(['SUM', 'AVERAGE', 'LAST', 'MAX', 'MIN', 'MILESTONE']),
  comparator: z.enum(['GTE', 'LTE', 'EQ']),
});

const indicators = z.array(indicatorSchema).min(1).max(3);

/** What people of a position family plan; heads plan what they have agreed to. `leaderResults` are the leader's results that they intervene in. */
const templatesSchema = z.strictObject({
  families: z.array(
    z.strictObject({
      family: text,
      leaderResults: texts,
      results: z.array(z.strictObject({ text, indicators })).min(2),
    }),
  ),
  additional: z.array(z.strictObject({ text, assignedBy: text, indicators })),
});

/** An item of a performance agreement: a target with its unit, or in words; of a few things fewer are better. */
const agreementItem = z
  .strictObject({
    goal: text,
    indicator: text,
    target: z.number().positive().optional(),
    targetText: text.optional(),
    unit: text.optional(),
    comparator: z.enum(['GTE', 'LTE']).default('GTE'),
    perspective: z.enum(perspectives),
  })
  .refine(
    ({ target, targetText, unit }) =>
      (target === undefined) === (unit === undefined) &&
      (target === undefined) !== (targetText === undefined),
    'a target with its unit, or in words',
  );
const agreement = z.array(agreementItem).min(2);

/** What heads of units have agreed to: by the unit's name, else by its kind, else the same for all. */
const agreementsSchema = z.strictObject({
  byName: z.record(text, agreement),
  byKind: z.partialRecord(z.enum(unitKinds), agreement),
  others: agreement,
});

const textsSchema = z.strictObject({
  resourceSupport: texts,
  accountabilityScheme: texts,
  consequences: texts,
  /** By the code of the behaviour value. */
  specialExpectations: z.record(text, texts),
  /** By what the realisation came to. */
  realisationNotes: z.strictObject({ reached: texts, above: texts, below: texts }),
  aboveExpectation: texts,
  /** What is said in objections to an evaluation, and decided on them. */
  objections: z.strictObject({
    reasons: texts,
    appraiser: texts,
    employee: texts,
    upheld: texts,
    changed: texts,
  }),
  meetsExpectation: texts,
  belowExpectation: texts,
  /** What is done in a month of a qualitative plan, and what came of it. */
  inWords: z.strictObject({ activities: texts, realised: texts }),
  /** Why a plan in force is changed, and what it is supported by in addition. */
  amendmentReasons: texts,
  addedSupport: text,
  returnNotes: texts,
  rejectionReasons: texts,
});

/** What is said in a planning dialogue, and what either side is to do after it. */
const dialogueSchema = z.strictObject({
  agenda: texts,
  notes: texts,
  agreements: texts,
  superiorTasks: texts,
  employeeTasks: texts,
});

const nameParts = z.strictObject({ given: texts, middle: texts, family: texts });

const namesSchema = z.strictObject({
  male: nameParts,
  female: nameParts,
  degrees: z.strictObject({
    general: texts,
    senior: texts,
    diploma: texts,
    byFamily: z.record(text, texts),
  }),
  doctorTitle: text,
});

export type Office = z.output<typeof officeSchema>;
export type Head = Office['head'];
export type FieldOffice = z.infer<typeof fieldOffice>;
export type Agreed = z.output<typeof agreementItem>;
export type PlanTemplates = z.infer<typeof templatesSchema>;

export const agencies = file('agencies.json', z.array(officeSchema), agenciesJson);
export const agreements = file('agreements.json', agreementsSchema, agreementsJson);
export const fieldOffices = file('field-offices.json', fieldOfficesSchema, fieldOfficesJson);
export const planTemplates = file('plan-templates.json', templatesSchema, templatesJson);
export const planTexts = file('plan-texts.json', textsSchema, textsJson);
export const dialogueTexts = file('dialogue-texts.json', dialogueSchema, dialogueJson);
export const names = file('names.json', namesSchema, namesJson);
