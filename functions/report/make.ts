/** Makes a page and keeps it as a file. */
import { type Order, orderSchema } from '../monitoring/report/rules.ts';
import type { FileStore } from '../platform/files/files.ts';
import { pageOf } from './page.ts';

/** What a page is made with; `zone` is the instance's. */
export interface Workshop {
  readonly files: Pick<FileStore, 'write'>;
  readonly zone: string;
}

/** Makes the page of an order under its name; throws on what is no order. */
export async function makePage({ files, zone }: Workshop, given: unknown): Promise<{ bytes: number }> {
  const { name, report }: Order = orderSchema.parse(given);
  const page = Buffer.from(pageOf(report, zone));
  await files.write(name, page, 'text/html; charset=utf-8');
  return { bytes: page.length };
}
