/** `npm run token -- <nip, role or client>`: a signed token, alone on standard output. */
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { existingIssuer } from './issuer.ts';
import { castResolver, ROLES, tokenFor } from './token.ts';

const dataDir = process.env.DATA_DIR ?? '.data';

try {
  const [word] = process.argv.slice(2);
  if (!word)
    throw new CannotStart(`Say for whom: \`npm run token -- <nip, client or one of ${ROLES.join(', ')}>\`.`);
  console.log(await tokenFor(word, await existingIssuer(dataDir), [castResolver(dataDir)]));
} catch (fault) {
  endWithSentence(fault);
}
