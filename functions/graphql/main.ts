/** Entry of the deployed function. */
import { makeHandler } from './handler.ts';
import { openPlatform } from './openPlatform.ts';

export const handler = makeHandler(openPlatform(process.env));
