/** Mutations of activities, each with an input that the rules refuse once the access table has let it pass. */
import { v7 } from 'uuid';
import type { Row } from './calendarRows.ts';
import { entry } from './activities.ts';

const behind = { expectedVersion: 999 };

export const activityMutations = {
  recordActivities: {
    about: 'CALLER',
    personal: true,
    input: () => ({ activities: [entry({ bankCode: 'XXX-999' })] }),
  },
  copyActivityDay: {
    about: 'CALLER',
    personal: true,
    input: () => ({ idempotencyKey: v7(), from: '2020-01-02', to: ['2020-01-03'] }),
  },
  submitActivities: { about: 'CALLER', personal: true, input: () => ({ month: '2026-M11' }) },
  saveActivityTemplate: {
    about: 'CALLER',
    personal: true,
    input: () => ({ templateId: v7(), name: 'Hari biasa' }),
  },
  removeActivityTemplate: { about: 'CALLER', personal: true, input: () => ({ templateId: v7() }) },
  applyActivityTemplate: {
    about: 'CALLER',
    personal: true,
    input: () => ({ idempotencyKey: v7(), templateId: v7(), to: ['2020-01-03'] }),
  },
  editActivity: {
    about: 'OWNER',
    input: ({ activity }) => ({
      id: activity,
      ...behind,
      bankCode: 'ADM-001',
      volume: 1,
      object: 'Undangan',
    }),
  },
  resubmitActivity: { about: 'OWNER', input: ({ activity }) => ({ id: activity, ...behind }) },
  voidActivity: { about: 'OWNER', input: ({ activity }) => ({ id: activity }) },
  verifyActivities: {
    about: 'OWNER',
    personal: true,
    input: ({ activity }) => ({ decisions: [{ id: activity, decision: 'VERIFY' }] }),
  },
  verifyPendingActivities: {
    about: 'OWNER',
    personal: true,
    input: ({ employee }) => ({ employees: [employee], month: '2026-M11' }),
  },
} as const satisfies Record<string, Row>;
