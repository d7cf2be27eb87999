/** The rules of the fields of the activity bank's objects: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const bankRules: Readonly<Record<string, ObjectRules>> = {
  BankItem: by(
    'bank.read',
    'id code version dataVersion name category families unit normMinutes output state from lastDay retirementNote versions',
  ),
  BankItemVersion: by('bank.read', 'version from name category families unit normMinutes output approvedAt', {
    proposal: 'bankProposal.read',
  }),
  NormMinutes: part('min standard max'),
  BankHit: part('item match own'),
  PersonalBank: part('favourites recent'),
  BankContent: part('name category families unit normMinutes output'),
  BankProposal: by(
    'bankProposal.read',
    'id version status statusSince unit proposedBy proposedAt revises revisesVersion code content reason decidedAt note approved approvedVersion',
  ),
  BankReport: by('bank.import', 'rows good bad warned unchanged arrivals problemsFound problems problemsCsv'),
  BankArrival: part('row code outcome version from lastDay'),
  BankProblem: part('row column code severity message'),
};
