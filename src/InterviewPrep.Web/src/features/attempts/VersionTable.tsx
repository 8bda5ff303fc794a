import { Anchor, Radio } from '@mantine/core';
import { IconBook2, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { VerdictBadge } from '~/components/VerdictBadge';
import { formatAgo, formatDateTime } from '~/lib/format';
import classes from './attempts.module.css';
import { nameOf } from './nameOf';
import type { Version } from './versions';

type Side = 'left' | 'right';

type Props = {
  versions: Version[];
  chosen: Record<Side, Version | undefined>;
  choose: (side: Side, id: string) => void;
};

/** Every version of an answer, with the two that are compared. */
export const VersionTable = ({ versions, chosen, choose }: Props) => (
  <div className={classes.versions}>
    <table aria-label="Versions">
      <thead>
        <tr>
          <th scope="col">Left</th>
          <th scope="col">Right</th>
          <th scope="col">Version</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <tr key={version.id}>
            {(['left', 'right'] as const).map((side) => (
              <td key={side}>
                <Radio
                  name={side}
                  aria-label={`${nameOf(version)} on the ${side}`}
                  checked={chosen[side]?.id === version.id}
                  onChange={() => choose(side, version.id)}
                />
              </td>
            ))}
            <td>
              <VersionName version={version} />
            </td>
            <td className={classes.when}>
              <When version={version} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function VersionName({ version }: { version: Version }) {
  if (version.type === 'attempt') {
    return (
      <Anchor component={Link} to={`/attempts/${version.id}`} c="inherit">
        <VerdictBadge verdict={version.attempt.verdict} state={version.attempt.state} />
      </Anchor>
    );
  }
  const Icon = version.type === 'draft' ? IconPencil : IconBook2;
  return (
    <span className={classes.name}>
      <Icon size={16} aria-hidden />
      {version.type === 'draft' ? 'Draft put away' : 'Solution of the article'}
    </span>
  );
}

function When({ version }: { version: Version }) {
  if (version.type === 'article') return null;
  const moment = version.type === 'attempt' ? version.attempt.createdAt : version.draft.savedAt;
  return <span title={formatDateTime(moment)}>{formatAgo(moment)}</span>;
}
