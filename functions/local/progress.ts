/** Progress of long work: one line that rewrites itself on a terminal, a line now and then elsewhere. */

const EVERY_MS = 2000;

/** Shows `label: n of total` on standard error; `end` closes the line. `total` null when it is not known. */
export function showProgress(label: string, total: number | null = null) {
  const begun = Date.now();
  let shown = 0;
  const line = (count: number) => {
    const share = total ? ` of ${total} (${Math.floor((100 * count) / Math.max(total, 1))} %)` : '';
    return `${label}: ${count}${share}, ${((Date.now() - begun) / 1000).toFixed(1)} s`;
  };
  const terminal = process.stderr.isTTY;
  return {
    to: (count: number) => {
      if (Date.now() - shown < (terminal ? 100 : EVERY_MS)) return;
      shown = Date.now();
      process.stderr.write(terminal ? `\r\x1b[K${line(count)}` : `${line(count)}\n`);
    },
    end: (count: number) => void process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${line(count)}\n`),
  };
}
