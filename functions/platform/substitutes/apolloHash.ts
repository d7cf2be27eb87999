/** In the bundles, in place of `@apollo/utils.createhash`, which carries a SHA-2 for browsers. */
export { createHash } from 'node:crypto';
