import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { explainError } from '~/lib/api/apiError';
import { useExportData } from '~/lib/api/exportData';
import type { Me } from '~/lib/api/types';
import { DeleteDialog } from './DeleteDialog';
import classes from './session.module.css';

/** What a person may do with everything that is kept of them: take it along, or have it deleted. */
export function DataCard({ me }: { me: Me }) {
  const exported = useExportData();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <section className={`${classes.card} ${classes.spaced}`} aria-labelledby="your-data">
        <Title order={2} size="h3" id="your-data">
          Your data
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          A zip with your account, submissions, drafts and results as JSON, and each answer as a file. Nobody
          else sees any of it.
        </Text>
        {exported.isError && (
          <Alert mt="sm" color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
            {explainError(exported.error)}
          </Alert>
        )}
        <Group mt="md" gap="sm">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={exported.isPending}
            onClick={() => exported.mutate()}
          >
            Export my data
          </Button>
          {exported.isSuccess && (
            <Text size="sm" role="status">
              The zip is in your downloads.
            </Text>
          )}
        </Group>
      </section>
      <section
        className={`${classes.card} ${classes.spaced} ${classes.danger}`}
        aria-labelledby="delete-account"
      >
        <Title order={2} size="h3" id="delete-account">
          Delete account
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          Removes the account and everything in it from this server, at once and for good.
        </Text>
        <Button mt="md" variant="default" className={classes.dangerButton} onClick={() => setIsAsked(true)}>
          Delete account
        </Button>
      </section>
      {isAsked && <DeleteDialog me={me} close={() => setIsAsked(false)} />}
    </>
  );
}
