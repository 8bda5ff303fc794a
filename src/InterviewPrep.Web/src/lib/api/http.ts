import { ApiError, toApiError } from './apiError';

type RequestOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** JSON text; the caller serialises, because a run carries JSON exactly as the candidate typed it. */
  body?: string;
  headers?: Record<string, string>;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
  signal?: AbortSignal;
};

const unauthorizedListeners = new Set<() => void>();

/** Calls the listener whenever a request other than "who am I" is answered 401. */
export const onUnauthorized = (listener: () => void) => unauthorizedListeners.add(listener);

/** Sends one request to our own API. Throws `ApiError` for every answer that is not a success, and for none at all. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = 'GET', body, headers, keepalive, signal } = options;
  const response = await fetch(path, {
    method,
    body,
    keepalive,
    signal,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw ApiError.unreachable();
  });

  if (response.status === 401 && path !== '/api/me') unauthorizedListeners.forEach((listener) => listener());
  if (!response.ok) throw await toApiError(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
