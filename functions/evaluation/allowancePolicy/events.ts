/** What leaves the system about policies of the allowance: which, in which state, from when; the formula is asked for. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { type AllowancePolicy, policyStatuses } from './rules.ts';
import { allowancePolicyId } from './store.ts';

const about = () =>
  z.strictObject({
    policyId: idSchema,
    no: z.int().positive(),
    status: z.enum(policyStatuses),
    effectiveFrom: z.iso.date(),
  });

export const allowancePolicyEvents = outward(about, 'policyId', {
  allowancePolicyProposed: 'Somebody of BKPP proposed a formula of the allowance (TPP).',
  allowancePolicyEdited: 'A proposed formula was written anew: it waits for its second person.',
  allowancePolicyReturned: 'A second person of BKPP gave a formula back with a note.',
  allowancePolicyWithdrawn: 'Who proposed a formula took it back.',
  allowancePolicyApproved:
    'A second person approved a formula: allowances follow it from its first month on.',
});
export type AllowancePolicyEvent = keyof typeof allowancePolicyEvents;

/** Announces what happened to a policy of the allowance. */
export const announcePolicy = (type: AllowancePolicyEvent, policy: AllowancePolicy): Announcement => ({
  type,
  public: {
    policyId: allowancePolicyId(policy),
    no: policy.no,
    status: policy.status,
    effectiveFrom: policy.effectiveFrom,
  },
});
