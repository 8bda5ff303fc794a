import { Alert, Button, Skeleton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { LoadError } from '~/components/LoadError';
import { NoSuchPage } from '~/components/NoSuchPage';
import { Page } from '~/components/Page';
import { useMockTemplates } from '~/lib/api/getMockTemplates';
import type { MockTemplate } from '~/lib/api/types';
import { plural } from '~/lib/format';
import { kindLabel } from '~/lib/labels';
import { TemplateFacts } from './TemplateFacts';
import classes from './mocks.module.css';
import { useStartMock } from './useStartMock';

/** Before the clock starts: what is asked, for how long, and by which rules. */
export function TemplatePage() {
  const { slug } = useParams();
  const templates = useMockTemplates();
  const template = templates.data?.find((one) => one.slug === slug);

  if (templates.isError)
    return (
      <LoadError
        what="This interview"
        error={templates.error}
        retry={() => void templates.refetch()}
        order={1}
      />
    );
  if (templates.isPending)
    return (
      <Page title="Mock interview" width="narrow">
        <Skeleton height={320} role="status" aria-label="Loading the interview" />
      </Page>
    );
  if (template === undefined)
    return (
      <NoSuchPage
        what="interview"
        why="It may have been renamed or taken away"
        to="/mocks"
        link="See all interviews"
      />
    );
  return <Before template={template} />;
}

const always = [
  'The clock is the server’s. Reloading, leaving or losing the network does not stop it, and costs no answer.',
  'What you type is saved as you type; at the end the last saved answer of every question is graded, submitted or not.',
  'Difficulty, hints and articles are hidden until the report.',
];

function Before({ template }: { template: MockTemplate }) {
  const { start, isStarting, refusal } = useStartMock();
  return (
    <Page title={template.name} width="narrow">
      <TemplateFacts template={template} />
      <p>{template.summary}</p>
      <h2 className={classes.sectionTitle}>What is asked</h2>
      <ol className={classes.plan} aria-label="Sections">
        {template.sections.map((section) => (
          <li key={section.name}>
            <b>{section.name}</b>
            <span className={classes.facts}>
              {section.count} × {kindLabel(section.kind)} · {plural(section.minutes, 'minute')}
            </span>
          </li>
        ))}
      </ol>
      <h2 className={classes.sectionTitle}>Rules</h2>
      <ul className={classes.rules}>
        {[...template.rules, ...always].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {refusal !== null && (
        <Alert
          color="red"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          title="The interview was not started"
          mb="md"
        >
          {refusal} <Link to="/mocks">See your interviews</Link>
        </Alert>
      )}
      <div className={classes.start}>
        <Button loading={isStarting} onClick={() => start({ template: template.slug })}>
          Start the interview
        </Button>
        <span className={classes.facts}>The clock starts at once.</span>
      </div>
    </Page>
  );
}
