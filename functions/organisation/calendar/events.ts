/** What leaves the system about the calendar: which days are declared or withdrawn, and registered outages. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import type { Outage } from './outage.ts';
import { type Declaration, declaredKinds } from './rules.ts';
import { declarationId, outageId } from './store.ts';

const aboutDays = () =>
  z.strictObject({
    declarationId: idSchema,
    kind: z.enum(declaredKinds),
    from: z.iso.date(),
    to: z.iso.date(),
  });

const aboutOutage = () =>
  z.strictObject({
    outageId: idSchema,
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  });

export const calendarEvents = {
  ...outward(aboutDays, 'declarationId', {
    calendarDeclared: 'BKPP declared days by decree: holidays, a working day after all, or Ramadan.',
    calendarWithdrawn: 'BKPP took a declaration back by decree.',
  }),
  ...outward(aboutOutage, 'outageId', {
    outageRegistered: 'BKPP registered an outage: windows that it touched are longer.',
    outageCorrected: 'BKPP corrected an outage before it had an effect.',
    outageWithdrawn: 'BKPP withdrew an outage before it had an effect.',
  }),
};
export type DeclarationEvent = 'calendarDeclared' | 'calendarWithdrawn';
export type OutageEvent = Exclude<keyof typeof calendarEvents, DeclarationEvent>;

/** Announces what happened to a declaration. */
export const announceDeclaration = (type: DeclarationEvent, declaration: Declaration): Announcement => {
  const { kind, from, to } = declaration;
  return { type, public: { declarationId: declarationId(declaration), kind, from, to } };
};

/** Announces what happened to an outage. */
export const announceOutage = (type: OutageEvent, outage: Outage): Announcement => ({
  type,
  public: { outageId: outageId(outage), from: outage.from, to: outage.to },
});
