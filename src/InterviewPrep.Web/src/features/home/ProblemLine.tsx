import { Text } from '@mantine/core';
import { DifficultyWord } from '~/components/DifficultyWord';
import type { ProblemSummary } from '~/lib/api/types';
import { skillLabel } from '~/lib/labels';

export const ProblemLine = ({ problem }: { problem: ProblemSummary }) => (
  <div>
    <Text fw={600}>{problem.name}</Text>
    <Text size="sm" c="dimmed">
      <DifficultyWord difficulty={problem.difficulty} /> · {problem.minutes} min ·{' '}
      {problem.skills.map(skillLabel).join(', ')}
    </Text>
  </div>
);
