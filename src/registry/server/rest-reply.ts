/** What a route answers: JSON unless `text` is given. */
export interface RestReply {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
}

/** 200 with a JSON body. */
export function createReply(json: unknown): RestReply {
  return { status: 200, json };
}

/** An error of HTTP itself, not of the registry: its code is the status. */
export class HttpFault extends Error {
  override readonly name = "HttpFault";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The body of every error. */
export function createErrorReply(status: number, errorCode: number, message: string): RestReply {
  return { status, json: { error_code: errorCode, message } };
}
