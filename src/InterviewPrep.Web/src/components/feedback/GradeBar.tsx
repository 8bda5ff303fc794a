import { Alert, Button } from '@mantine/core';
import { explainError } from '~/lib/api/apiError';
import { formatShare } from '~/lib/format';
import classes from './feedback.module.css';
import type { Grading } from './useGrading';

/** What the grades come to, and the button that keeps them. */
export const GradeBar = ({ grading }: { grading: Grading }) => (
  <>
    <div className={classes.gradeBar}>
      <span aria-live="polite">
        {grading.missing > 0
          ? `${grading.missing} of ${grading.grades.length} points are not graded yet`
          : `Score ${formatShare(grading.score)}`}
        {grading.isSaved && ', saved'}
      </span>
      <Button
        disabled={grading.missing > 0 || grading.isSaved}
        loading={grading.saving.isPending}
        onClick={grading.save}
      >
        Save the grades
      </Button>
    </div>
    {grading.saving.isError && (
      <Alert color="red" role="alert" title="The grades were not saved">
        {explainError(grading.saving.error)} They are still chosen here; try again.
      </Alert>
    )}
  </>
);
