import type { ProblemContent } from '~/lib/api/types';
import { capitalize } from '~/lib/labels';

type Part = [name: string, value: unknown];

/** An answer for the eye: what was typed, or its parts one below the other, in the words of the question. */
export function answerText(answer: unknown, content: ProblemContent): string {
  if (typeof answer === 'string') return answer;
  const parts: Part[] = Object.entries((answer ?? {}) as Record<string, unknown>);
  return parts
    .map(([name, value]) => [headingOf(name), readable(name, value, content)])
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `${heading}\n${text}`)
    .join('\n\n');
}

const headingOf = (name: string) =>
  capitalize(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

function readable(name: string, value: unknown, content: ProblemContent): string {
  if (name === 'choices' && content.type === 'choice')
    return listed(value as number[], content.options, '- ');
  if (name === 'order' && content.type === 'order') return listed(value as number[], content.items);
  if (name === 'estimates' && content.type === 'design') {
    const quantities = content.estimates.map(({ quantity }) => quantity);
    return (value as Record<string, unknown>[])
      .map((given, index) => `${quantities[index] ?? index + 1}: ${inWords(given)}`)
      .join('\n');
  }
  return anything(value);
}

const listed = (places: number[], texts: string[], mark?: string) =>
  places.map((place, index) => `${mark ?? `${index + 1}. `}${texts[place] ?? place}`).join('\n');

function anything(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(anything).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { elements } = value as { elements?: unknown };
  return Array.isArray(elements) ? drawn(elements as Record<string, unknown>[]) : inWords(value);
}

const inWords = (value: object) =>
  Object.values(value)
    .filter((part) => part !== null && part !== '')
    .join(', ');

/** What is written in a drawing, in no particular order of the canvas. */
const drawn = (elements: Record<string, unknown>[]) =>
  elements
    .map(({ text }) => text)
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .sort()
    .join('\n');
