import type { ProblemContent } from '~/lib/api/types';
import { plural } from '~/lib/format';

/** The parts of an answer as they are typed; one that was not touched yet is missing. */
export type ConceptAnswer = { choices?: number[]; order?: number[]; output?: string; text?: string };

export const starParts = ['situation', 'task', 'action', 'result'] as const;
export type StarPart = (typeof starParts)[number];
export type BehaviouralAnswer = Record<StarPart, string>;

/** What an answer begins as: the items to order stand in some order from the start. */
export const starterOf = (content: ProblemContent): string =>
  JSON.stringify(content.type === 'order' ? { order: content.items.map((_, index) => index) } : {});

/** An answer for the eye, where two of them are compared: part by part. */
export function readableAnswer(text: string): string {
  const parts = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return parts.map(([name, value]) => `${name}\n${readableValue(value)}`).join('\n\n');
}

function readableValue(value: unknown): string {
  if (typeof value === 'string') return value;
  const elements = (value as { elements?: unknown } | null)?.elements;
  return Array.isArray(elements) ? plural(elements.length, 'element') : JSON.stringify(value, null, 2);
}

export const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The list with one element at another place. */
export function moved<T>(items: T[], from: number, to: number): T[] {
  const rest = items.toSpliced(from, 1);
  return to < 0 || to >= items.length ? items : rest.toSpliced(to, 0, items[from] as T);
}
