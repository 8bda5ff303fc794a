import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { assessSubmission } from '~/lib/api/assessSubmission';
import { submissionQuery } from '~/lib/api/getSubmission';
import type { Grade, Submission } from '~/lib/api/types';
import { type Assessed, type Proposal, isComplete, proposeGrades, scoreOf } from './grading';

export type Grading = ReturnType<typeof useGrading>;

/** The grades of an answer, as they are chosen and as they are kept. */
export function useGrading(submission: Submission, feedback: Assessed) {
  const [grades, setGrades] = useState<Proposal>(() => proposeGrades(feedback.points, submission.assessment));
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (complete: Grade[]) => assessSubmission(submission.id, complete),
    onSuccess: (assessed) => {
      client.setQueryData(submissionQuery(submission.id).queryKey, assessed);
      for (const key of [
        ['problem', submission.slug],
        ['problems'],
        ['submissions'],
        ['reviews'],
        ['rating'],
      ])
        void client.invalidateQueries({ queryKey: key });
    },
  });
  const kept = saving.data?.assessment ?? submission.assessment;
  return {
    grades,
    choose: (index: number, grade: Grade) => setGrades(grades.with(index, grade)),
    missing: grades.filter((grade) => grade === null).length,
    score: scoreOf(feedback, grades),
    isSaved: kept !== null && grades.every((grade, index) => grade === kept[index]),
    saving,
    save: () => isComplete(grades) && saving.mutate(grades),
  };
}
