import { VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleHalf2 } from '@tabler/icons-react';
import type { ProblemStatus } from '~/lib/api/types';
import { statusLabels } from '~/lib/labels';

const looks = {
  todo: { tone: 'quiet', Icon: IconCircle },
  attempted: { tone: 'warn', Icon: IconCircleHalf2 },
  solved: { tone: 'good', Icon: IconCircleCheck },
};

type Props = { status: ProblemStatus; withWord?: boolean };

export function StatusMark({ status, withWord = false }: Props) {
  const { tone, Icon } = looks[status];
  const word = statusLabels[status];
  return (
    <span
      className={`tone-${tone}`}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}
      title={word}
    >
      <Icon size={18} aria-hidden />
      {withWord ? word : <VisuallyHidden>{word}</VisuallyHidden>}
    </span>
  );
}
