import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ProblemSummary } from '~/lib/api/types';
import { skillLabel } from '~/lib/labels';
import { Card } from './Card';
import classes from './home.module.css';
import { commonSkills } from './whatNext';

const skillsShown = 14;

export const SkillCard = ({ problems }: { problems: ProblemSummary[] }) => (
  <Card title="Browse by skill">
    <ul className={classes.skills}>
      {commonSkills(problems, skillsShown).map(({ skill, problems: count }) => (
        <li key={skill}>
          <Link to={`/problems?skill=${skill}`} className={classes.skill}>
            {skillLabel(skill)} <span className={classes.skillCount}>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
    <Anchor component={Link} to="/problems" size="sm" mt="auto">
      See all problems
    </Anchor>
  </Card>
);
