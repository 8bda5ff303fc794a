import type { Difficulty } from '~/lib/api/types';
import { capitalize } from '~/lib/labels';

const tones = { easy: 'good', medium: 'warn', hard: 'bad' };

export const DifficultyWord = ({ difficulty }: { difficulty: Difficulty }) => (
  <span className={`tone-${tones[difficulty]}`}>{capitalize(difficulty)}</span>
);
