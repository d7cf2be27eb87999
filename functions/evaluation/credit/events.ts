/** What leaves the system about credit points: of whom and of which year, never how many. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import type { Opening } from './opening.ts';
import { causes, type Conversion, standingVersion } from './rules.ts';
import { conversionId, openingId } from './store.ts';

const number = () => z.int().positive().describe('The version, from 1 on.');

export const creditEvents = {
  ...outward(
    () =>
      z.strictObject({
        conversionId: idSchema,
        employeeId: idSchema,
        year: periodText.describe('The year, such as 2026-Y.'),
        number: number(),
        cause: z.enum(causes),
      }),
    'conversionId',
    { creditConverted: "A year's predicates were converted to credit points, or anew by another version." },
  ),
  ...outward(
    () => z.strictObject({ openingCreditId: idSchema, employeeId: idSchema, number: number() }),
    'openingCreditId',
    { openingCreditEntered: 'BKPP entered or corrected the credit points that a person brought along.' },
  ),
};

/** Announces a conversion's version. */
export function announceConversion(conversion: Conversion): Announcement {
  const { number: made, cause } = standingVersion(conversion);
  return {
    type: 'creditConverted',
    public: {
      conversionId: conversionId(conversion),
      employeeId: employeeNodeId(conversion.employeeId),
      year: conversion.year,
      number: made,
      cause,
    },
  };
}

/** Announces an entry of what somebody brought along. */
export const announceOpening = (opening: Opening): Announcement => ({
  type: 'openingCreditEntered',
  public: {
    openingCreditId: openingId(opening),
    employeeId: employeeNodeId(opening.employeeId),
    number: opening.versions.length,
  },
});
