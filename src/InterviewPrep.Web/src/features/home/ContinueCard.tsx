import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ProblemSummary } from '~/lib/api/types';
import { Card } from './Card';
import { ProblemLine } from './ProblemLine';

export const ContinueCard = ({ problem }: { problem: ProblemSummary }) => (
  <Card title="Not solved yet">
    <ProblemLine problem={problem} />
    <Button component={Link} to={`/problems/${problem.slug}`} mt="auto">
      Continue
    </Button>
  </Card>
);
