/** The town's personnel register, sent over the door as a whole file, judged and committed by the importer. */
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { folderFiles } from '../../../functions/local/fileFolder.ts';
import { holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { fileNames, parseImportId } from '../../../functions/organisation/register/store.ts';
import { csvOf } from '../../../test/support/register.ts';
import { type Nights, workTask } from './nights.ts';
import type { Office } from './office.ts';
import { type Person, registered, type Town } from './town.ts';

/** What sends the register: the office's door, the importer's hands and folder. */
export interface Register {
  readonly office: Office;
  readonly nights: Nights;
  readonly folder: string;
  readonly town: Town;
}

/** Who everybody became, by their numbers. */
async function learnIds({ nights, town }: Register, date: string): Promise<void> {
  for (const one of registered(town, date).filter(({ employeeId }) => employeeId === ''))
    one.employeeId = (await holderOfNip(nights.platform.table, one.nip)) ?? '';
}

/** Sends the register as it stands today, and has every good row committed. */
export async function sendRegister(register: Register): Promise<void> {
  const { office, nights, folder, town } = register;
  const asOf = office.today();
  const everybody: readonly Person[] = registered(town, asOf);
  const text = csvOf(everybody.map(({ row }) => row));
  const content = Buffer.from(text);
  const files = folderFiles(folder);
  const sisdm = office.house.asAgency('sisdm', ['kinerja/register.import', 'kinerja/employees.read']);
  const asked = await office.act(sisdm, 'requestRegisterUpload', 'upload { import { id } }', {
    idempotencyKey: v7(),
    format: 'CSV',
    asOf,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  const { id } = asked.upload.import;
  const importId = parseImportId(id) ?? '';
  await files.write(fileNames.source(importId), text);
  await office.act(sisdm, 'validateRegister', 'registerImport { state }', { id });
  await workTask(nights, files, importId, 'JUDGE');
  await office.act(sisdm, 'commitRegister', 'registerImport { state }', { id });
  await workTask(nights, files, importId, 'COMMIT');
  const found = await sisdm(
    'query ($id: ID!) { node(id: $id) { ... on RegisterImport { state progress { done refused } } } }',
    { id },
  );
  const wanted = { state: 'COMMITTED', progress: { done: everybody.length, refused: 0 } };
  office.same('the register', wanted, found.data?.node);
  await learnIds(register, asOf);
}
