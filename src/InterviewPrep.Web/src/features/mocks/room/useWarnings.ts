import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { warningBetween } from '~/lib/remaining';

/** Says at ten minutes and at one that the end is near: to the eyes for a moment, to a screen reader as an alert. */
export function useWarnings(secondsLeft: number): string {
  const before = useRef(secondsLeft);
  const [warning, setWarning] = useState('');
  useEffect(() => {
    const passed = warningBetween(before.current, secondsLeft);
    before.current = secondsLeft;
    if (passed === null) return;
    setWarning(passed);
    notifications.show({ id: 'interview-time', color: 'yellow', message: passed, role: 'presentation' });
  }, [secondsLeft]);
  return warning;
}
