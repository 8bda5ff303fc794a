import type { FeedbackOf } from '~/lib/api/types';
import classes from './rows.module.css';

type PlanNode = FeedbackOf<'rows'>['datasets'][number]['plan'][number];

/** SQLite's query plan as a tree. */
export const PlanTree = ({ nodes, parent = 0 }: { nodes: PlanNode[]; parent?: number }) => (
  <ul className={classes.plan} aria-label={parent === 0 ? 'Query plan' : undefined}>
    {nodes
      .filter((node) => node.parent === parent)
      .map((node) => (
        <li key={node.id}>
          <span className={node.detail.startsWith('SCAN') ? 'tone-warn' : undefined}>{node.detail}</span>
          {nodes.some((other) => other.parent === node.id) && <PlanTree nodes={nodes} parent={node.id} />}
        </li>
      ))}
  </ul>
);
