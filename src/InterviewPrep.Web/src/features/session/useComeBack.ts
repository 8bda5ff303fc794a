import { useLocation } from 'react-router';
import { safeNext } from './safeNext';

/** Where to go after signing in, and the query that carries it from one way in to the other. */
export function useComeBack() {
  const { search } = useLocation();
  return { next: safeNext(new URLSearchParams(search).get('next')), search };
}
