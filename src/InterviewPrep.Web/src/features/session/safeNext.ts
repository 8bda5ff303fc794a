const here = 'http://here.invalid';

/** An address of this application, or home: a link from elsewhere must not lead anybody away after signing in. */
export function safeNext(next: string | null): string {
  if (!next?.startsWith('/') || !URL.canParse(next, here)) return '/';
  const target = new URL(next, here);
  return target.origin === here ? target.pathname + target.search + target.hash : '/';
}
