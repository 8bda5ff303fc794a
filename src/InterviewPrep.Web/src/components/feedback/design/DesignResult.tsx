import type { ReactNode } from 'react';
import { Markdown } from '~/components/Markdown';
import type { FeedbackOf, Submission } from '~/lib/api/types';
import { type DesignAnswer, type Diagram, designStages, stageLabels } from '~/lib/design';
import { GradeBar } from '../GradeBar';
import { RubricPoints } from '../RubricPoints';
import { useGrading } from '../useGrading';
import { ComparedDiagrams } from './ComparedDiagrams';
import { JudgedEstimates } from './JudgedEstimates';
import classes from './designResult.module.css';

type Props = { submission: Submission; feedback: FeedbackOf<'design'> };

/** Stage by stage: the own answer beside the model's, and below them what an interviewer looks for. */
export function DesignResult({ submission, feedback }: Props) {
  const answer = submission.answer as DesignAnswer;
  const { model } = feedback;
  const grading = useGrading(submission, feedback);
  const points = [...feedback.points.entries()];
  const beside = {
    clarify: <Texts own={answer.clarify} model={model.clarify} />,
    estimate: (
      <>
        <JudgedEstimates estimates={feedback.estimates} given={answer.estimates} />
        <Part title="Model answer">
          <Markdown>{model.estimate}</Markdown>
        </Part>
      </>
    ),
    api: <Texts own={answer.api} model={model.api} />,
    data: <Texts own={answer.data} model={model.data} />,
    diagram: (
      <>
        <ComparedDiagrams own={answer.diagram} model={model.diagram as Diagram} />
        <Part title="Model answer">
          <Markdown>{model.diagramText}</Markdown>
        </Part>
      </>
    ),
    deepDive: <Texts own={answer.deepDive} model={model.deepDive} />,
  };

  return (
    <>
      <p className={classes.lead}>
        The estimates make a quarter of the score. Hold the rest against each point; nobody else sees your
        grades.
      </p>
      {designStages.map((stage) => (
        <section key={stage} className={classes.stage} aria-label={stageLabels[stage]}>
          <h2>{stageLabels[stage]}</h2>
          {beside[stage]}
          <RubricPoints
            label={`What an interviewer looks for: ${stageLabels[stage]}`}
            points={points.filter(([, point]) => point.stage === stage)}
            grading={grading}
          />
        </section>
      ))}
      <section className={classes.stage} aria-label="The change">
        <h2>The change</h2>
        <Texts own={answer.changeAnswer} model={model.change} />
      </section>
      <GradeBar grading={grading} />
    </>
  );
}

const Texts = ({ own, model }: { own: string; model: string }) => (
  <div className={classes.beside}>
    <Part title="Your answer">
      {own.trim() === '' ? (
        <p className={classes.nothing}>You wrote nothing here.</p>
      ) : (
        <p className={classes.own}>{own}</p>
      )}
    </Part>
    <Part title="Model answer">
      <Markdown>{model}</Markdown>
    </Part>
  </div>
);

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={classes.part}>
    <h3>{title}</h3>
    {children}
  </div>
);
