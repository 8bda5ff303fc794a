import type { MockTemplate } from '~/lib/api/types';
import { plural } from '~/lib/format';
import { capitalize, companyLabels } from '~/lib/labels';
import classes from './mocks.module.css';

export const TemplateFacts = ({ template }: { template: MockTemplate }) => (
  <p className={classes.facts}>
    {plural(template.minutes, 'minute')} · {companyLabels[template.company]} ·{' '}
    {template.levels.map(capitalize).join(', ')}
  </p>
);
