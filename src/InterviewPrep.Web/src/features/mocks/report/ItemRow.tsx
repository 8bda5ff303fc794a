import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DifficultyWord } from '~/components/DifficultyWord';
import { VerdictBadge } from '~/components/VerdictBadge';
import type { ReportItem } from '~/lib/api/getReport';
import { formatDateTime, formatPoints } from '~/lib/format';
import { kindLabel } from '~/lib/labels';
import { formatSpan } from '~/lib/remaining';
import { ItemArticle } from './ItemArticle';
import items from './items.module.css';
import classes from './report.module.css';

export function ItemRow({ item }: { item: ReportItem }) {
  const [isArticleOpen, setArticleOpen] = useState(false);
  const { answerPoints, pacePoints } = item;
  return (
    <>
      <tr>
        <td>
          <b>
            {item.number}. {item.name}
          </b>
          <div className={classes.facts}>
            {kindLabel(item.kind)}
            {item.difficulty !== null && (
              <>
                {' · '}
                <DifficultyWord difficulty={item.difficulty} />
              </>
            )}
          </div>
          <div className={classes.links}>
            {item.submissionId !== null && (
              <Link to={`/attempts/${item.submissionId}`}>
                {item.state === 'to-grade' ? 'Grade your answer' : 'Your answer'}
              </Link>
            )}
            <Link to={`/problems/${item.slug}`}>Practise it</Link>
            <Button
              variant="default"
              size="compact-xs"
              aria-expanded={isArticleOpen}
              onClick={() => setArticleOpen(!isArticleOpen)}
            >
              {isArticleOpen ? 'Close the article' : 'Article'}
            </Button>
          </div>
        </td>
        <td>
          <Result item={item} />
        </td>
        <td className={items.figure} data-label="Answer">
          {pointsOf(answerPoints, 0.9 * item.of)}
        </td>
        <td className={items.figure} data-label="Pace">
          {pointsOf(pacePoints, 0.1 * item.of)}
        </td>
        <td className={items.figure} data-label="Points">
          <b>
            {answerPoints === null || pacePoints === null ? '–' : formatPoints(answerPoints + pacePoints)}
          </b>{' '}
          of {formatPoints(item.of)}
        </td>
        <td className={items.figure} data-label="Time" data-over={item.spentMs > item.budgetMs || undefined}>
          {item.spentMs === 0
            ? 'never opened'
            : `${formatSpan(item.spentMs)} of ${formatSpan(item.budgetMs)}`}
        </td>
      </tr>
      {isArticleOpen && (
        <tr>
          <td colSpan={6}>
            <ItemArticle slug={item.slug} />
          </td>
        </tr>
      )}
    </>
  );
}

const pointsOf = (points: number | null, most: number) =>
  points === null ? '–' : `${formatPoints(points)} of ${formatPoints(most)}`;

const words = {
  unanswered: 'Not answered',
  'to-grade': 'Waits for your own grades',
  'not-judged': 'Could not be judged; not counted',
} as const;

function Result({ item }: { item: ReportItem }) {
  return (
    <>
      {item.state === 'graded' || item.state === 'judging' ? (
        <VerdictBadge verdict={item.verdict} state={item.state === 'graded' ? 'Judged' : 'Running'} />
      ) : (
        <span className="tone-quiet">{words[item.state]}</span>
      )}
      <div className={classes.facts}>
        {item.passed !== null && item.tests !== null
          ? `${item.passed} of ${item.tests} tests passed`
          : item.score !== null && `${Math.round(item.score * 100)} % of the answer`}
      </div>
      {item.lateAt !== null && (
        <div className={classes.facts}>
          An answer of {formatDateTime(item.lateAt)} came after the end and was not graded.
        </div>
      )}
    </>
  );
}
