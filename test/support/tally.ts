/** Ends a run with one line that a machine can read: `<n> passed, <m> failed`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded, or a fault outside every test, has no test of its own to fail.
    const broken = modules.filter((module) => module.errors().length > 0).length + faults.length;
    process.once('exit', () => console.log(`${count('passed')} passed, ${count('failed') + broken} failed`));
  }
}
