/** What people do with what was issued to them: receive, accept, object, explain, decide. */
import { type Evaluating, planNoOf } from './evaluating.ts';
import { deskOf } from './months.ts';
import { type Noted, predicateBy, RATINGS } from './notebook.ts';
import { decidedAfter } from './paying.ts';
import type { Person } from './town.ts';

const ABOVE = RATINGS[2];

const OBJECTIONS: Readonly<Record<string, 'CHANGED' | 'UPHELD' | 'WITHDRAWN'>> = {
  '2026-M03': 'CHANGED',
  '2026-M04': 'UPHELD',
  '2026-M06': 'WITHDRAWN',
};

/** Somebody receives what was issued to them, and accepts it, objects to it, or lets the days pass. */
export async function receiveAll({ office, notebook }: Evaluating, one: Person): Promise<void> {
  if (one.fate === 'SILENT') return;
  for (const { subject, period } of await deskOf(office, one, 'EVALUATION_RECEIPT')) {
    if (!subject) continue;
    const noted = notebook.noted(one, period, planNoOf(subject.id));
    if (!noted) {
      office.wrong(`what ${one.no} is to receive`, null, period);
      continue;
    }
    const { id } = subject;
    const entity = 'evaluation { id version status }';
    const received = await office.act(one, 'receiveEvaluation', entity, {
      id,
      expectedVersion: subject.version,
    });
    noted.status = 'RECEIVED';
    const expectedVersion = received.evaluation.version;
    if (one.fate === 'OBJECTS' && OBJECTIONS[period] && noted.documents === 1) {
      const reasons = 'Tiga laporan belum dihitung.';
      await office.act(one, 'fileObjection', entity, { id, expectedVersion, reasons });
      noted.status = 'OBJECTED';
    } else if (
      one.fate === 'REOPENED' ||
      one.fate === 'LONG_LEAVE' ||
      notebook.chanceOf(one, `accepts ${period}`).is(0.6)
    ) {
      await office.act(one, 'acceptEvaluation', entity, { id, expectedVersion });
      Object.assign(noted, { status: 'FINAL', finalBy: 'ACCEPTED' } satisfies Partial<Noted>);
    }
  }
}

/** Both sides say what they have to say of an objection; who objected may take it back instead. */
export async function explainAll({ office, notebook }: Evaluating, who: Person): Promise<void> {
  for (const { subject, period, employee } of await deskOf(office, who, 'OBJECTION_EXPLANATION')) {
    if (!subject) continue;
    const input = { id: subject.id, expectedVersion: subject.version };
    const one = notebook.byNode(employee.id);
    const noted = one && notebook.evaluations.get(one)?.get(`${period}#1`);
    const isWithdrawn = OBJECTIONS[period] === 'WITHDRAWN';
    if (isWithdrawn && one === who && noted) {
      await office.act(who, 'withdrawObjection', 'objection { status }', input);
      Object.assign(noted, { status: 'FINAL', finalBy: 'WITHDRAWN' } satisfies Partial<Noted>);
    } else if (!isWithdrawn) {
      const text = 'Bukti sudah diperiksa bersama.';
      await office.act(who, 'explainObjection', 'objection { status }', { ...input, text });
    }
  }
}

/** Whoever stands above decides the objections that both sides have explained. */
export async function decideAll(evaluating: Evaluating, who: Person): Promise<void> {
  const { office, notebook } = evaluating;
  for (const { subject, period, employee } of await deskOf(office, who, 'OBJECTION_DECISION')) {
    if (subject?.status !== 'EXPLAINED') continue;
    const one = notebook.byNode(employee.id);
    const noted = one && notebook.evaluations.get(one)?.get(`${period}#1`);
    if (!noted || !OBJECTIONS[period]) continue;
    // Nobody changes a rating into the same.
    const isHighest = noted.result === ABOVE && noted.behaviour === ABOVE;
    const outcome = isHighest ? 'UPHELD' : OBJECTIONS[period];
    const ratings = outcome === 'CHANGED' ? { ratingResult: ABOVE, ratingBehaviour: ABOVE } : {};
    const reason = 'Bukti diperiksa.';
    const input = { id: subject.id, expectedVersion: subject.version, outcome, reason, ...ratings };
    await office.act(who, 'decideObjection', 'objection { status }', input);
    const changed = outcome === 'CHANGED' ? { result: ABOVE, behaviour: ABOVE } : {};
    const was = predicateBy(noted.result, noted.behaviour);
    const isOther = outcome === 'CHANGED' && was !== predicateBy(ABOVE, ABOVE);
    await decidedAfter(evaluating, one, period, isOther);
    const documents = noted.documents + 1;
    Object.assign(noted, {
      status: 'FINAL',
      finalBy: 'DECIDED',
      documents,
      ...changed,
    } satisfies Partial<Noted>);
  }
}
