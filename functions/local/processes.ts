/** What the system knows about a process by its id, to tell ours from one that merely got the same number. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** `startedAt` is opaque: equal only for the same process. `command` is empty for an instant while a process begins. */
export interface ProcessFacts {
  readonly command: string;
  readonly startedAt: string;
}

/** The command line and start of a running process, or null when there is none (a zombie is none). */
export function processFacts(pid: number): ProcessFacts | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessFacts | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields count from behind the name, which may itself hold spaces and brackets: the state is the 3rd, the start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const startedAt = fields[19];
    return startedAt && fields[0] !== 'Z' ? { command, startedAt } : null;
  } catch {
    return null;
  }
}

function fromPs(pid: number): ProcessFacts | null {
  try {
    const line = execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const match = /^\s*(\w+ \w+ +\d+ [\d:]+ \d+) +(.+)$/.exec(line.trimEnd());
    return match?.[1] && match[2] ? { startedAt: match[1], command: match[2] } : null;
  } catch {
    return null;
  }
}

/** Whether the process that once had this id and start still runs. */
export const stillRuns = (pid: number, startedAt: string): boolean =>
  processFacts(pid)?.startedAt === startedAt;

/** Ends a process: asks, and after 5 seconds forces; returns when it is gone. Call only with a process known to be ours. */
export async function endProcess(pid: number, startedAt: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!stillRuns(pid, startedAt)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < 5_000; waited += 50) {
      await pause(50);
      if (!stillRuns(pid, startedAt)) return;
    }
  }
}
