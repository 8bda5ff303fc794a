import { Button, Skeleton } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { Link } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { Page } from '~/components/Page';
import { useMockTemplates } from '~/lib/api/getMockTemplates';
import { useMocks } from '~/lib/api/listMocks';
import { EndedMocks } from './EndedMocks';
import { RunningMock } from './RunningMock';
import { TemplateCard } from './TemplateCard';
import classes from './mocks.module.css';

export function MocksPage() {
  const templates = useMockTemplates();
  const mocks = useMocks();
  return (
    <Page
      title="Mock interviews"
      aside={
        <Button
          component={Link}
          to="/mocks/compose"
          variant="default"
          leftSection={<IconAdjustments size={16} aria-hidden />}
        >
          Compose your own
        </Button>
      }
    >
      {mocks.data?.running && <RunningMock mock={mocks.data.running} />}
      {templates.isPending && <Skeleton height={320} role="status" aria-label="Loading the interviews" />}
      {templates.isError && (
        <LoadError what="The interviews" error={templates.error} retry={() => void templates.refetch()} />
      )}
      {templates.isSuccess && (
        <ul className={classes.cards} aria-label="Interviews">
          {templates.data.map((template) => (
            <li key={template.slug}>
              <TemplateCard template={template} />
            </li>
          ))}
        </ul>
      )}
      <EndedMocks mocks={mocks} />
    </Page>
  );
}
