import { Button, Loader, Skeleton } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { NoSuchPage } from '~/components/NoSuchPage';
import { Page } from '~/components/Page';
import { ApiError } from '~/lib/api/apiError';
import { type Report, isNotYet, reportAddress, useReport } from '~/lib/api/getReport';
import { formatDateTime } from '~/lib/format';
import { formatSpan } from '~/lib/remaining';
import { EarlierMocks } from './EarlierMocks';
import { ItemTable } from './ItemTable';
import { PracticeNext } from './PracticeNext';
import { SectionBars } from './SectionBars';
import { SkillChart } from './SkillChart';
import { TotalScore } from './TotalScore';
import classes from './report.module.css';

export function ReportPage() {
  const { id = '' } = useParams();
  const report = useReport(id);

  if (report.isSuccess) return <Whole report={report.data} />;
  if (isNotYet(report.error)) return <NotYet message={report.error?.message ?? ''} id={id} />;
  if (report.error instanceof ApiError && report.error.status === 404)
    return (
      <NoSuchPage what="report" why="It may be another person’s" to="/mocks" link="See your interviews" />
    );
  if (report.isError)
    return <LoadError what="The report" error={report.error} retry={() => void report.refetch()} order={1} />;
  return (
    <Page title="Report" width="wide">
      <Skeleton height={420} role="status" aria-label="Loading the report" />
    </Page>
  );
}

function Whole({ report }: { report: Report }) {
  const toGrade = report.items.filter((item) => item.state === 'to-grade').length;
  return (
    <Page
      title={report.name}
      tabTitle={`Report: ${report.name}`}
      aside={
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
          <Button
            component="a"
            href={reportAddress(report.id)}
            download={`interview-${report.startedAt.slice(0, 10)}.json`}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Export as JSON
          </Button>
        </div>
      }
    >
      <p className={classes.facts}>
        {formatDateTime(report.startedAt)},{' '}
        {formatSpan(Date.parse(report.finishedAt) - Date.parse(report.startedAt))}
        {Date.parse(report.finishedAt) < Date.parse(report.deadline) && ', finished early'}
      </p>
      <TotalScore total={report.total} isJudged={report.isJudged} toGrade={toGrade} />
      <SectionBars report={report} />
      <ItemTable report={report} />
      <div className={classes.columns}>
        <div className={classes.skills}>
          <SkillChart skills={report.skills} />
        </div>
        <EarlierMocks report={report} />
      </div>
      <PracticeNext next={report.next} />
    </Page>
  );
}

const NotYet = ({ message, id }: { message: string; id: string }) => (
  <Page title="Report" width="narrow">
    <EmptyState
      title={message}
      action={
        <Button component={Link} to={`/mocks/${id}`} variant="default">
          Go to the interview
        </Button>
      }
    >
      <Loader size="sm" aria-label="Waiting for the report" />
    </EmptyState>
  </Page>
);
