import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  ACCESS,
  type Action,
  authorise,
  type Caller,
  may,
  type Office,
  type Relation,
  type Subject,
} from '../../functions/platform/access.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { ok } from '../../functions/platform/result.ts';

const [owner, appraiser, superior, acting, actingHolder, delegate, verifier, teamLead, head, stranger] =
  Array.from({ length: 10 }, () => v7()) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
const [subordinate, peer] = [v7(), v7()];
const subject: Subject = {
  ownerId: owner,
  appraiserId: appraiser,
  superiorId: superior,
  actingId: acting,
  actingHolderId: actingHolder,
  delegateId: delegate,
  headId: head,
  verifierId: verifier,
  teamLeadIds: [teamLead],
  subordinateId: subordinate,
  peerId: peer,
  unitPath: '07/02/',
};

const office = (role: Office['role'], unitPath: string | null = null): Office => ({
  role,
  unitPath,
  key: keys.appointment(stranger, role, '2026-01-01' as PlainDate),
  version: 1,
});
const person = (employeeId: string, ...held: Office[]): Caller => ({
  actor: { kind: 'PERSON', employeeId },
  offices: () => Promise.resolve(held),
});
const agency = (...scopes: string[]): Caller => ({
  actor: { kind: 'AGENCY', clientId: 'dinas-kominfo', scopes: new Set(scopes) },
  offices: () => Promise.reject(new Error('an agency holds no office')),
});

/** Somebody who stands to the subject in one relation alone. */
const callers: Record<Relation, Caller> = {
  ANYONE: person(stranger),
  SELF: person(owner),
  APPRAISER: person(appraiser),
  SUPERIOR: person(superior),
  ACTING_SUPERIOR: person(acting),
  ACTING_HOLDER: person(actingHolder),
  DELEGATE: person(delegate),
  HEAD: person(head),
  VERIFIER: person(verifier),
  TEAM_LEAD: person(teamLead),
  SUBORDINATE: person(subordinate),
  PEER: person(peer),
  MANAGER: person(stranger, office('MANAGER', '07/')),
  BKPP: person(stranger, office('BKPP')),
  ASSESSOR: person(stranger, office('ASSESSOR')),
  AUDITOR: person(stranger, office('AUDITOR')),
};
const actions = Object.keys(ACCESS) as Action[];
const relations = Object.keys(callers) as Relation[];
const ruleOf = (action: Action): { relations: readonly Relation[]; scope?: string } => ACCESS[action];
const isRead = (action: Action) => /\.(read|list)$/.test(action);

describe('every action by every relation', () => {
  it.each(actions.flatMap((action) => relations.map((relation) => [action, relation] as const)))(
    '%s by %s is as the table says, and denied unless listed',
    async (action, relation) => {
      const listed = ruleOf(action).relations;
      const allowed = listed.includes(relation) ? relation : listed.includes('ANYONE') ? 'ANYONE' : null;
      expect(await may(callers[relation], action, subject)).toBe(allowed);
    },
  );
});

/** What an agency's own system writes: the register and e-Sakip, nothing else. */
const OF_AGENCIES: Partial<Record<Action, string>> = {
  'register.import': 'kinerja/register.import',
  'employee.recordLeave': 'kinerja/register.import',
  'agreement.import': 'kinerja/agreements.import',
  'achievement.import': 'kinerja/achievements.import',
  'attendance.import': 'kinerja/attendance.import',
  // Taking an export is how payroll reads.
  'allowance.export': 'kinerja/allowances.read',
};

describe('the table of docs/domain.md 6.3', () => {
  it('lets nobody write but the owner, the appraiser, whoever acts for one of them, BKPP, a manager, a head and the assessment team, and the register, e-Sakip, attendance and payroll what is their own; who reads a plan comments, and who works with somebody gives feedback', () => {
    for (const action of actions.filter((action) => !isRead(action))) {
      const { relations: listed, scope } = ruleOf(action);
      expect([action, scope]).toEqual([action, OF_AGENCIES[action]]);
      expect([
        'SELF',
        'SELF ACTING_HOLDER ACTING_SUPERIOR DELEGATE',
        'APPRAISER ACTING_SUPERIOR',
        'APPRAISER ACTING_SUPERIOR VERIFIER',
        'SELF APPRAISER ACTING_SUPERIOR',
        ...(action === 'thread.comment' ? ['SELF APPRAISER SUPERIOR ACTING_SUPERIOR MANAGER BKPP'] : []),
        ...(action === 'feedback.give'
          ? ['APPRAISER SUPERIOR ACTING_SUPERIOR VERIFIER TEAM_LEAD SUBORDINATE PEER']
          : []),
        'MANAGER',
        'MANAGER BKPP',
        'HEAD',
        'HEAD BKPP',
        'BKPP',
        ...(action === 'achievement.recommend' ? ['ASSESSOR'] : []),
        ...(action === 'evaluation.study' || action === 'month.renew' ? ['SELF BKPP'] : []),
        ...(action === 'objection.explain' ? ['SELF APPRAISER'] : []),
        ...(action === 'objection.decide' ? ['SUPERIOR ACTING_SUPERIOR'] : []),
        // What is to follow: by those above too, and by BKPP; nobody's own is decided by it.
        ...(action === 'followUp.propose' ? ['SELF APPRAISER SUPERIOR ACTING_SUPERIOR BKPP'] : []),
        ...(action === 'followUp.withdraw' ? ['APPRAISER SUPERIOR ACTING_SUPERIOR'] : []),
      ]).toContain(listed.join(' '));
    }
  });

  it('lets the auditor read whatever a superior reads, and write nothing', () => {
    for (const action of actions) {
      const listed = ruleOf(action).relations;
      if (listed.includes('SUPERIOR') && isRead(action)) expect(listed).toContain('AUDITOR');
      if (!isRead(action)) expect(listed).not.toContain('AUDITOR');
    }
  });

  it('has a rule for reading beside each rule for writing', () => {
    const nouns = new Set(actions.map((action) => action.split('.')[0]));
    expect([...nouns].filter((noun) => !actions.includes(`${noun}.read` as Action))).toEqual([]);
  });
});

describe('nobody acts on their own as another', () => {
  const decided = actions.filter((action) => {
    const { relations: listed } = ruleOf(action);
    return listed.includes('APPRAISER') && !listed.includes('SELF') && !isRead(action);
  });
  it.each(decided)(
    '%s is denied to the owner, even if the line names them as their own appraiser and superior',
    async (action) => {
      const own: Subject = {
        ...subject,
        appraiserId: owner,
        superiorId: owner,
        actingId: owner,
        verifierId: owner,
      };
      const holder = person(
        owner,
        office('BKPP'),
        office('AUDITOR'),
        office('ASSESSOR'),
        office('MANAGER', '07/'),
      );
      expect(await may(person(owner), action, own)).toBeNull();
      expect(await may(holder, action, own)).toBeNull();
      expect(await authorise(person(owner), action, own)).toMatchObject({
        problems: [{ code: 'NOT_ALLOWED' }],
      });
    },
  );

  it.each(actions.filter((action) => ruleOf(action).relations.join() === 'SELF' && !isRead(action)))(
    '%s is denied to everybody but the owner, however many offices they hold',
    async (action) => {
      const holder = person(appraiser, office('BKPP'), office('AUDITOR'), office('MANAGER', '07/'));
      expect(await may(holder, action, subject)).toBeNull();
    },
  );

  it('a subject of nobody is nobody’s own', async () => {
    expect(await may(person(owner), 'plan.edit', {})).toBeNull();
    expect(await may(person(owner), 'plan.edit', { ownerId: null, appraiserId: null })).toBeNull();
    expect(await may(person(owner), 'plan.approve', { ownerId: null, appraiserId: null })).toBeNull();
  });
});

describe("a manager's reach", () => {
  it.each([
    ['07/02/', '07/02/', true],
    ['07/', '07/02/', true],
    ['07/02/', '07/02/11/', true],
    ['07/02/', '07/', false],
    ['07/02/', '07/03/', false],
    ['07/', '071/', false],
    ['7/', '07/', false],
    ['', '07/', false],
    [null, '07/', false],
  ])('of the office at %j to a person at %j is %s', async (unitPath, at, reaches) => {
    const found = await may(person(stranger, office('MANAGER', unitPath)), 'plan.read', {
      ...subject,
      unitPath: at,
    });
    expect(found).toBe(reaches ? 'MANAGER' : null);
  });

  it('does not reach a person without a unit', async () => {
    for (const unitPath of [null, undefined]) {
      const manager = person(stranger, office('MANAGER', '07/'));
      expect(await may(manager, 'plan.read', { ...subject, unitPath })).toBeNull();
    }
  });

  it('comes from whichever of several offices reaches', async () => {
    const manager = person(stranger, office('MANAGER', '09/'), office('MANAGER', '07/02/'));
    expect(await may(manager, 'month.read', subject)).toBe('MANAGER');
  });
});

describe("an agency's client", () => {
  it.each(actions)('does %s only with its scope', async (action) => {
    const { scope } = ruleOf(action);
    const all = [...new Set(actions.flatMap((one) => ruleOf(one).scope ?? []))];
    const others = all.filter((one) => one !== scope);
    expect(await may(agency(...others), action, subject)).toBeNull();
    expect(await may(agency(...all), action, subject)).toBe(scope ? `SCOPE:${scope}` : null);
  });

  it('is not somebody because its id is theirs', async () => {
    const client: Caller = {
      ...agency(),
      actor: { kind: 'AGENCY', clientId: owner, scopes: new Set() },
    };
    expect(await may(client, 'plan.read', subject)).toBeNull();
  });
});

describe('a job of ours', () => {
  it('may, under its name', async () => {
    const job: Caller = { ...person(stranger), actor: { kind: 'JOB', name: 'closeMonth' } };
    expect(await may(job, 'evaluation.issue', subject)).toBe('JOB:closeMonth');
  });
});

describe('a refusal', () => {
  const codeOf = async (caller: Caller, action: Action, of = subject) => {
    const result = await authorise(caller, action, of);
    return result.ok ? result.value : result.problems[0].code;
  };

  it('of a read is the answer of what does not exist', async () => {
    expect(await codeOf(person(stranger), 'plan.read')).toBe('NOT_FOUND');
    expect(await codeOf(agency('kinerja/months.read'), 'plan.read')).toBe('NOT_FOUND');
  });

  it('of an action on what one may not even read says no more', async () => {
    expect(await codeOf(person(stranger), 'plan.approve')).toBe('NOT_FOUND');
    expect(await codeOf(agency(), 'plan.submit')).toBe('NOT_FOUND');
  });

  it('of an action on what one may read says that it is not allowed', async () => {
    expect(await codeOf(callers.SUPERIOR, 'plan.approve')).toBe('NOT_ALLOWED');
    expect(await codeOf(callers.APPRAISER, 'plan.submit')).toBe('NOT_ALLOWED');
    expect(await codeOf(callers.BKPP, 'evaluation.rate')).toBe('NOT_ALLOWED');
    expect(await codeOf(person(stranger), 'policy.set', {})).toBe('NOT_ALLOWED');
    expect(await codeOf(agency('kinerja/plans.read'), 'plan.approve')).toBe('NOT_ALLOWED');
  });

  it('is none for whoever may: the authority goes into the event', async () => {
    expect(await codeOf(callers.APPRAISER, 'plan.approve')).toBe('APPRAISER');
  });
});

describe('offices', () => {
  it('are not read when the relation to the subject is enough, or no office could help', async () => {
    const busy = (employeeId: string): Caller => ({
      actor: { kind: 'PERSON', employeeId },
      offices: () => Promise.reject(new Error('read for nothing')),
    });
    expect(await may(busy(owner), 'plan.read', subject)).toBe('SELF');
    expect(await may(busy(stranger), 'plan.approve', subject)).toBeNull();
  });
});

describe('the authority kept with an event', () => {
  it('names the line that made somebody the appraiser, and the appointment to an office', async () => {
    const line = { key: keys.line('o', '2026-01-01' as PlainDate), version: 1 };
    const subject: Subject = { ownerId: 'o', appraiserId: 'a', line: line.key.SK };
    const appraiser: Caller = { actor: { kind: 'PERSON', employeeId: 'a' }, offices: async () => [] };
    expect(await authorise(appraiser, 'plan.approve', subject)).toEqual(ok('APPRAISER LINE#2026-01-01'));
    const key = keys.appointment('b', 'BKPP', '2026-02-01' as PlainDate);
    const bkpp: Caller = {
      actor: { kind: 'PERSON', employeeId: 'b' },
      offices: async () => [{ role: 'BKPP', unitPath: null, key, version: 1 }],
    };
    expect(await authorise(bkpp, 'policy.set', {})).toEqual(ok('BKPP APPT#BKPP#2026-02-01'));
    const climbed: Subject = { ownerId: 'o', superiorId: 'a', actingId: 'a', line: line.key.SK };
    expect(await authorise(appraiser, 'month.verify', climbed)).toEqual(
      ok('ACTING_SUPERIOR LINE#2026-01-01'),
    );
  });
});

it('an auditor appointed for a subtree reads in it and nowhere else', async () => {
  const auditor: Caller = {
    actor: { kind: 'PERSON', employeeId: 'x' },
    offices: async () => [office('AUDITOR', '07/')],
  };
  expect(await may(auditor, 'plan.read', { ownerId: 'o', unitPath: '07/02/' })).toBe('AUDITOR');
  expect(await may(auditor, 'plan.read', { ownerId: 'o', unitPath: '08/' })).toBeNull();
});
