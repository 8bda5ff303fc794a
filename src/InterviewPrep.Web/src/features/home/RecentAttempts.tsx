import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { AttemptTable } from '~/components/AttemptTable';
import type { SubmissionSummary } from '~/lib/api/types';

export const RecentAttempts = ({ attempts }: { attempts: SubmissionSummary[] }) => (
  <section aria-labelledby="recent-attempts" style={{ marginTop: 32 }}>
    <Title order={2} id="recent-attempts" mb="sm">
      Last attempts
    </Title>
    <AttemptTable attempts={attempts} label="Last attempts" />
    <Anchor component={Link} to="/history" size="sm" mt="sm" display="inline-block">
      See the whole history
    </Anchor>
  </section>
);
