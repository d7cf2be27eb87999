/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiText } from './asyncapi.ts';
import { cloudPicture } from './cloudPicture.ts';
import { errorPage } from './errorPage.ts';
import { findingsPage } from './findingsPage.ts';

const pages = {
  'errors.md': errorPage,
  'findings.md': findingsPage,
  'asyncapi.json': asyncApiText,
  'cloud.svg': cloudPicture,
};

for (const [file, write] of Object.entries(pages)) {
  writeFileSync(join(import.meta.dirname, '../docs', file), write());
  console.log(`docs/${file} is written.`);
}
