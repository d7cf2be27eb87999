/** `npm run bench -- <name>`: runs a benchmark; its last line is `<name> <ratio> <what it is>`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endWithSentence } from '../functions/local/cannotStart.ts';

const NAMES = [
  'activities',
  'closeMonth',
  'closeYear',
  'cold',
  'import',
  'lint',
  'scan',
  'size',
  'volumes',
  'warm',
];

const [name = ''] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (!NAMES.includes(name) || !existsSync(file)) {
  console.error(`Say which benchmark: \`npm run bench -- ${NAMES[0]}\`; there is ${NAMES.join(', ')}.`);
  process.exit(1);
}
try {
  const { bench } = (await import(file)) as { bench: () => Promise<void> };
  await bench();
} catch (fault) {
  endWithSentence(fault);
}
