/** How an interview's clock looks: quiet until ten minutes are left, amber until one is, then red. */
export type Urgency = 'calm' | 'soon' | 'now';

export const warningsS = [600, 60];

export function urgencyOf(seconds: number): Urgency {
  if (seconds <= 60) return 'now';
  return seconds <= 600 ? 'soon' : 'calm';
}

/** `1:02:05`, `9:07`; nothing below zero. */
export function formatRemaining(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  const [hours, minutes, rest] = [Math.floor(left / 3_600), Math.floor(left / 60) % 60, left % 60];
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}

/** The warning whose moment lies between two looks at the clock, as a sentence; null when there is none. */
export function warningBetween(before: number, after: number): string | null {
  const passed = warningsS.find((warning) => before > warning && after <= warning && after > 0);
  if (passed === undefined) return null;
  return passed === 60 ? 'One minute left in this interview.' : 'Ten minutes left in this interview.';
}

/** `12 min`, `1 h 05 min`, `40 s`. */
export function formatSpan(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
