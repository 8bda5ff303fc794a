import createClient from 'openapi-fetch';
import { ApiError, toApiError } from './apiError';
import type { paths } from './schema';

const unauthorizedListeners = new Set<() => void>();

/** Calls the listener whenever a request other than "who am I" is answered 401. */
export const onUnauthorized = (listener: () => void) => unauthorizedListeners.add(listener);

/** Our own API, typed by its description. Throws `ApiError` for every answer that is not a success, and for none at all. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => fetch(request),
});

api.use({
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    if (response.status === 401 && schemaPath !== '/api/me')
      unauthorizedListeners.forEach((listener) => listener());
    throw await toApiError(response);
  },
  onError: ({ request, error }) => (request.signal.aborted ? (error as Error) : ApiError.unreachable()),
});

/** The body of a success; `api` has thrown for everything else. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
