import type { ProblemDetails } from './types';

/** An answer that is not a success. Status 0 means that the server could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly fieldErrors: Record<string, string[]>;
  readonly retryAfterSeconds: number | null;
  readonly body: unknown;

  constructor(
    status: number,
    message: string,
    body: unknown = null,
    retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.status = status;
    this.body = body;
    this.retryAfterSeconds = retryAfterSeconds;
    this.fieldErrors = (body as Partial<ProblemDetails> | null)?.errors ?? {};
  }

  static unreachable() {
    return new ApiError(0, 'The server cannot be reached. Check the connection and try again.');
  }

  /** True when the same request may succeed later: no connection, too many requests, the server's own failure. */
  get isTemporary() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export async function toApiError(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as Partial<ProblemDetails> | null;
  const retryAfter = Number(response.headers.get('Retry-After'));
  const message = body?.detail ?? body?.title ?? `The server answered ${response.status}.`;
  return new ApiError(response.status, message, body, retryAfter > 0 ? retryAfter : null);
}

/** One sentence a person can act on. */
export function explainError(error: unknown): string {
  if (!(error instanceof ApiError)) return 'Something unexpected failed.';
  if (error.retryAfterSeconds === null) return error.message;
  return `${error.message} Try again in ${error.retryAfterSeconds} s.`;
}
