/** How the API calls the function that makes reports: over the wire of Lambda, played on this machine. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReports } from '../../functions/graphql/openReports.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { fullReport } from '../support/reports.ts';

const called: {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}[] = [];
const answer = { status: 200, headers: {} as Record<string, string>, body: '{"bytes":1}' };
const lambda = createServer((request, response) => {
  void text(request).then((body) => {
    called.push({ method: request.method, url: request.url, headers: request.headers, body });
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
});
beforeAll(() => new Promise<void>((resolve) => void lambda.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => void lambda.close(() => resolve())));
beforeEach(() => {
  called.length = 0;
  Object.assign(answer, { status: 200, headers: {}, body: '{"bytes":1}' });
});

const reports = () =>
  openReports(
    'kinerja-uji-report',
    {
      AWS_REGION: 'ap-southeast-3',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'token',
      AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${(lambda.address() as AddressInfo).port}`,
    },
    { zone: 'Asia/Jakarta', now: () => '2026-11-16T01:00:00.000Z' as Instant },
  );

describe('the API', () => {
  it('hands the report to the function by a call that its own right signs', async () => {
    await reports().make(fullReport(), 'reports/1.html');
    expect(called).toHaveLength(1);
    const [{ method, url, headers, body } = called[0] as never] = called;
    expect([method, url]).toEqual(['POST', '/2015-03-31/functions/kinerja-uji-report/invocations']);
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20261116\/ap-southeast-3\/lambda\/aws4_request, SignedHeaders=\S*host\S*, Signature=[\da-f]{64}$/,
    );
    expect(headers).toMatchObject({ 'x-amz-date': '20261116T010000Z', 'x-amz-security-token': 'token' });
    expect(JSON.parse(body)).toEqual({ name: 'reports/1.html', report: fullReport() });
  });

  it('tells a fault where the function failed, was not reached or is not there', async () => {
    Object.assign(answer, { headers: { 'x-amz-function-error': 'Unhandled' }, body: '{"errorMessage":"x"}' });
    await expect(reports().make(fullReport(), 'reports/1.html')).rejects.toThrow(
      'no report was made: 200 Unhandled',
    );
    for (const status of [403, 404, 429, 500]) {
      Object.assign(answer, { status, headers: {}, body: '{}' });
      await expect(reports().make(fullReport(), 'reports/1.html')).rejects.toThrow(
        `no report was made: ${status}`,
      );
    }
  });
});
