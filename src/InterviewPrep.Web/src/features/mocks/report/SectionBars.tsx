import type { Report } from '~/lib/api/getReport';
import { formatPoints } from '~/lib/format';
import { kindLabel } from '~/lib/labels';
import { formatSpan } from '~/lib/remaining';
import { BarCell } from './BarCell';
import classes from './report.module.css';

/** Points and time of each section. */
export const SectionBars = ({ report }: { report: Report }) => (
  <section aria-label="Sections">
    <h2 className={classes.heading}>Sections</h2>
    <table className={classes.bars}>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Points</th>
          <th scope="col" aria-hidden className={classes.barColumn} />
          <th scope="col">Time against budget</th>
        </tr>
      </thead>
      <tbody>
        {report.sections.map((section, index) => (
          <tr key={index}>
            <th scope="row">
              {section.name}
              <span className={classes.kind}>{kindLabel(section.kind)}</span>
            </th>
            <td className={classes.number}>
              {section.of > 0
                ? `${formatPoints(section.points)} of ${formatPoints(section.of)}`
                : 'not counted yet'}
            </td>
            <BarCell percent={section.of > 0 ? (100 * section.points) / section.of : 0} />
            <td className={classes.number} data-over={section.spentMs > section.budgetMs || undefined}>
              {formatSpan(section.spentMs)} of {formatSpan(section.budgetMs)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
