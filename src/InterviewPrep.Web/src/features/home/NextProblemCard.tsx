import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ProblemSummary } from '~/lib/api/types';
import { Card } from './Card';
import { ProblemLine } from './ProblemLine';

type Props = {
  problem: ProblemSummary | undefined;
  isFirst: boolean;
  /** Whether its button is the main one of the page. */
  isMain: boolean;
};

export function NextProblemCard({ problem, isFirst, isMain }: Props) {
  if (problem === undefined) {
    return (
      <Card title="Nothing left to begin">
        <Text c="dimmed">You have begun every problem there is.</Text>
        <Button component={Link} to="/problems?status=attempted" variant="default" mt="auto">
          See what is not solved yet
        </Button>
      </Card>
    );
  }
  return (
    <Card title={isFirst ? 'Solve a first problem' : 'Solve another problem'}>
      <ProblemLine problem={problem} />
      <Button
        component={Link}
        to={`/problems/${problem.slug}`}
        variant={isMain ? 'filled' : 'default'}
        mt="auto"
      >
        Open the problem
      </Button>
    </Card>
  );
}
