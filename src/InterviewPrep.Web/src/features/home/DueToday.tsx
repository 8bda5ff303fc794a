import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { DifficultyWord } from '~/components/DifficultyWord';
import { LoadError } from '~/components/LoadError';
import { useReviews } from '~/lib/api/listReviews';
import type { ReviewItem } from '~/lib/api/types';
import { formatDay, plural } from '~/lib/format';
import { kindLabel } from '~/lib/labels';
import classes from './home.module.css';

const shownAtOnce = 8;

/** The problems that come back today; nothing for somebody who has not attempted any. */
export function DueToday() {
  const reviews = useReviews();
  if (reviews.isError) {
    return <LoadError what="Your reviews" error={reviews.error} retry={() => void reviews.refetch()} />;
  }
  if (reviews.isPending)
    return <Skeleton height={80} mt={32} role="status" aria-label="Loading your reviews" />;
  const { items, today, dueToday } = reviews.data;
  const planned = items.filter(({ isStopped }) => !isStopped);
  const due = planned.filter((item) => item.due <= today);
  if (planned[0] === undefined) return null;

  return (
    <section aria-labelledby="due-today" className={classes.due}>
      <Title order={2} id="due-today" mb="sm">
        Due today
      </Title>
      {due.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing. The next review is {planned[0].name} on {formatDay(planned[0].due)}.
        </Text>
      ) : (
        <ul className={classes.dueList}>
          {due.slice(0, shownAtOnce).map((item) => (
            <DueLine key={item.slug} item={item} />
          ))}
        </ul>
      )}
      {dueToday > shownAtOnce && (
        <Text size="sm" c="dimmed" mt="xs">
          And {dueToday - shownAtOnce} more, which come up here as you go.
        </Text>
      )}
    </section>
  );
}

const DueLine = ({ item }: { item: ReviewItem }) => (
  <li className={classes.dueLine}>
    <Anchor component={Link} to={`/problems/${item.slug}?practise=1`} fw={550}>
      {item.name}
    </Anchor>
    <span className={classes.dueFacts}>
      {kindLabel(item.kind)} · <DifficultyWord difficulty={item.difficulty} /> · {item.minutes} min
      {item.overdueDays > 0 && ` · ${plural(item.overdueDays, 'day')} overdue`}
    </span>
  </li>
);
