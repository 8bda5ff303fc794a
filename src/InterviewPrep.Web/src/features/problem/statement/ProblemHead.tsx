import { Title } from '@mantine/core';
import { DifficultyWord } from '~/components/DifficultyWord';
import { StatusMark } from '~/components/StatusMark';
import type { Question } from '~/lib/api/types';
import { formatDuration, plural } from '~/lib/format';
import { skillLabel } from '~/lib/labels';
import classes from './statement.module.css';

type Props = { problem: Question; withTitle: boolean };

export const ProblemHead = ({ problem, withTitle }: Props) => (
  <div className={classes.head}>
    {withTitle && (
      <Title order={1} size="h2">
        {problem.name}
      </Title>
    )}
    <ul className={classes.facts} aria-label="About this problem">
      {problem.status && (
        <li>
          <StatusMark status={problem.status} withWord />
        </li>
      )}
      {problem.difficulty && (
        <li>
          <DifficultyWord difficulty={problem.difficulty} />
        </li>
      )}
      <li>{plural(problem.minutes, 'minute')}</li>
      {problem.skills && <li>{problem.skills.map(skillLabel).join(', ')}</li>}
      {'limits' in problem.content && (
        <li>
          {formatDuration(problem.content.limits.timeMs)} and {problem.content.limits.memoryMb} MB a{' '}
          {problem.content.type === 'sql' ? 'dataset' : 'test'}
        </li>
      )}
    </ul>
  </div>
);
