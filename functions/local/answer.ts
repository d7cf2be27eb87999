/** An HTTP answer of the gateway, its own or translated from what the function returned. */
import type { APIGatewayProxyResultV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `set-cookie` values. */
  readonly cookies?: readonly string[];
  readonly body: Buffer;
}

/** An answer with a JSON body. */
export const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify(value)),
});

/** The gateway's own answer: `{"message": ...}`. */
export const plain = (status: number, message: string, headers?: Readonly<Record<string, string>>): Answer =>
  json(status, { message }, headers);

/** A function may return a structured answer or any JSON value. */
export type FunctionResult = APIGatewayProxyResultV2<object>;

const isStructured = (result: FunctionResult): result is APIGatewayProxyStructuredResultV2 =>
  typeof result === 'object' && 'statusCode' in result;

/** What a function returned, as payload version 2.0 reads it: without a `statusCode`, the value itself is the JSON body of a 200. */
export function fromFunction(result: FunctionResult): Answer {
  if (!isStructured(result)) return json(200, result);
  const { statusCode = 200 } = result;
  const headers = Object.entries(result.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(headers) },
    ...(result.cookies && { cookies: result.cookies }),
    body: Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'),
  };
}
