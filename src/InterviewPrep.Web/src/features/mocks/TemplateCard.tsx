import { Link } from 'react-router';
import type { MockTemplate } from '~/lib/api/types';
import { kindLabel } from '~/lib/labels';
import { TemplateFacts } from './TemplateFacts';
import classes from './mocks.module.css';

/** One interview to choose; the whole card is its link. */
export const TemplateCard = ({ template }: { template: MockTemplate }) => (
  <article className={classes.card}>
    <h2 className={classes.cardTitle}>
      <Link to={`/mocks/new/${template.slug}`} className={classes.cardLink}>
        {template.name}
      </Link>
    </h2>
    <TemplateFacts template={template} />
    <p className={classes.summary}>{template.summary}</p>
    <p className={classes.facts}>
      {countsByKind(template)
        .map(([kind, count]) => `${count} × ${kindLabel(kind)}`)
        .join(' · ')}
    </p>
  </article>
);

function countsByKind({ sections }: MockTemplate): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, count } of sections) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts];
}
