/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorPage } from './errorPage.ts';

writeFileSync(join(import.meta.dirname, '../docs/errors.md'), errorPage());
console.log('docs/errors.md is written.');
