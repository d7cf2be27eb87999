/** `npm run token -- <nip, role or client>`: a signed token, alone on standard output. */
import { CannotStart, endWithSentence } from './cannotStart.ts';
import { existingIssuer } from './issuer.ts';
import { nipResolver } from './nipResolver.ts';
import { readSettings } from './settings.ts';
import { agencyResolver, castResolver, ROLES, tokenFor } from './token.ts';

try {
  const settings = readSettings();
  const { DATA_DIR: dataDir } = settings;
  const [word] = process.argv.slice(2);
  if (!word)
    throw new CannotStart(`Say for whom: \`npm run token -- <nip, client or one of ${ROLES.join(', ')}>\`.`);
  const resolvers = [castResolver(dataDir), agencyResolver, nipResolver(settings)];
  console.log(await tokenFor(word, await existingIssuer(dataDir), resolvers));
} catch (fault) {
  endWithSentence(fault);
}
