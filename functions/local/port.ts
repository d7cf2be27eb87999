/** Ports of this machine. */
import { createServer, type AddressInfo } from 'node:net';
import { CannotStart } from './cannotStart.ts';

/**
 * The wished port of 127.0.0.1 if it is free, or any free one for 0. Throws `CannotStart` when it is
 * taken; `setting` is the environment variable by which another is chosen.
 */
export function freePort(wished: number, setting: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => reject(portFault(fault, wished, setting)));
    probe.listen(wished, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The sentence for a port that cannot be listened on; other faults are returned as they are. */
export function portFault(fault: NodeJS.ErrnoException, port: number, setting: string): Error {
  if (fault.code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} is taken: see by whom with \`ss -ltnp 'sport = :${port}'\`, or choose another with ${setting}=${port + 1}.`,
    );
  }
  if (fault.code === 'EACCES') {
    return new CannotStart(
      `Port ${port} may not be used without root: choose one above 1023 with ${setting}=${port + 4000}.`,
    );
  }
  return fault;
}
