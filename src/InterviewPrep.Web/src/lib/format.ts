/** `14:03:22` on this computer's clock. */
export const formatTime = (iso: string) =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** `5 Mar 2026, 14:03`. */
export const formatDateTime = (iso: string) =>
  new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `5 Mar`, of a day without a time; the year only when it is another one. */
export function formatDay(day: string, now: Date = new Date()): string {
  const date = new Date(`${day}T00:00:00Z`);
  const year = date.getUTCFullYear() === now.getUTCFullYear() ? undefined : 'numeric';
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year, timeZone: 'UTC' });
}

/** `3 minutes ago` for what is recent, the date for what is not. */
export function formatAgo(iso: string, now: number = Date.now()): string {
  const minutes = Math.floor((now - new Date(iso).getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return plural(minutes, 'minute') + ' ago';
  if (minutes < 24 * 60) return plural(Math.floor(minutes / 60), 'hour') + ' ago';
  if (minutes < 7 * 24 * 60) return plural(Math.floor(minutes / (24 * 60)), 'day') + ' ago';
  return formatDateTime(iso);
}

/** `5 Mar 2026` of a day such as `2026-03-05`, whatever this computer's time zone. */
export const formatDate = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `0.4 ms`, `38 ms`, `1.24 s`, `2 s`. */
export function formatDuration(ms: number): string {
  if (ms >= 1_000) return `${Number((ms / 1_000).toFixed(2))} s`;
  return ms >= 10 || Number.isInteger(ms) ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`;
}

/** `512 KB`, `14.2 MB`. */
export const formatMemory = (kb: number) => (kb < 1_024 ? `${kb} KB` : `${(kb / 1_024).toFixed(1)} MB`);

/** `75 %` of a share between 0 and 1. */
export const formatShare = (share: number) => `${Math.round(share * 100)} %`;

/** `4:07` of seconds on a clock. */
export const formatClock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** `12.5` points; whole ones without a fraction. */
export const formatPoints = (points: number) => String(Math.round(points * 10) / 10);
