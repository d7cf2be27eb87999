// Loaded before every script (`node --import`): plain JavaScript, so that an old Node can still read it.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs Node 24 or later. On Linux (x64) it comes with \`npm ci\` ` +
      'and the npm scripts use it by themselves; elsewhere install it from https://nodejs.org and try again.',
  );
  process.exit(1);
}
