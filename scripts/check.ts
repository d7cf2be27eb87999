/** `npm run check`: every static check, two at a time, each failure with its output and the command that mends it. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly mend: string;
}

const folders = 'functions test data bench infra scripts';

const checks: readonly Check[] = [
  { name: 'types', command: 'tsc --noEmit', mend: 'correct the types named above' },
  {
    name: 'generated code',
    command: 'graphql-codegen --config codegen.yml --check',
    mend: '`npm run codegen`, and commit what it writes',
  },
  { name: 'schema', command: 'eslint --max-warnings 0 schema', mend: 'correct the SDL lines named above' },
  {
    name: 'lint',
    command: 'oxlint --type-aware --deny-warnings',
    mend: 'correct the lines named above (`npx oxlint --type-aware --fix` can help)',
  },
  {
    name: 'layout',
    command: `depcruise ${folders}`,
    mend: 'move the code to the floor that may know it: docs/architecture.md 1 and 2',
  },
  { name: 'format', command: 'biome ci --colors=off --reporter=summary .', mend: '`npm run format`' },
];

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

function run(command: string): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('close', (code) =>
      resolve({
        passed: code === 0,
        output: Buffer.concat(parts).toString().trim(),
        seconds: (performance.now() - begun) / 1000,
      }),
    );
  });
}

async function report(check: Check): Promise<boolean> {
  const { passed, output, seconds } = await run(check.command);
  if (!passed) console.log(`\n--- ${check.name}: ${check.command}\n${output}`);
  console.log(
    `${passed ? 'ok    ' : 'FAILED'} ${check.name} (${seconds.toFixed(1)} s)${passed ? '' : `; to mend: ${check.mend}`}`,
  );
  return passed;
}

const waiting = [...checks];
const failed: string[] = [];

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (!(await report(check))) failed.push(check.name);
  }
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
console.log(
  failed.length === 0
    ? 'All checks passed.'
    : `\n${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
