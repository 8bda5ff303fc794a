import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMockTemplates } from '~/lib/api/getMockTemplates';
import { useMocks } from '~/lib/api/listMocks';
import { formatTime, plural } from '~/lib/format';
import { Card } from './Card';
import { nextTemplate } from './whatNext';

/** The interview that runs, or the one to sit next. Home is complete without it, so that it comes when it comes. */
export function NextMockCard() {
  const { data: templates } = useMockTemplates();
  const { data: mocks } = useMocks();
  if (!templates || !mocks) return null;
  if (mocks.running)
    return (
      <Card title="Your interview is running">
        <Text>
          {mocks.running.name}, until {formatTime(mocks.running.deadline)}.
        </Text>
        <Button component={Link} to={`/mocks/${mocks.running.id}`} mt="auto">
          Go back to the interview
        </Button>
      </Card>
    );
  const next = nextTemplate(templates, mocks.ended);
  if (next === undefined) return null;
  return (
    <Card title={`Sit a ${next.minutes}-minute mock interview`}>
      <Text fw={550}>{next.name}</Text>
      <Text size="sm" c="dimmed">
        {next.summary} {plural(next.sections.length, 'section')}.
      </Text>
      <Button component={Link} to={`/mocks/new/${next.slug}`} variant="default" mt="auto">
        See the interview
      </Button>
    </Card>
  );
}
