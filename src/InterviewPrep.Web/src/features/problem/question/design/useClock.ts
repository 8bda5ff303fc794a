import { useEffect, useState } from 'react';
import { storage } from '~/lib/storage';

export type DesignClockState = {
  /** Whole seconds that it has run. */
  seconds: number;
  isRunning: boolean;
  /** Whether the candidate did not want to wait for the change. */
  isChangeShown: boolean;
};

export type Clock = DesignClockState & {
  toggle: () => void;
  reset: () => void;
  showChange: () => void;
};

const root = 'interviewprep.clock.';
const stopped: DesignClockState = { seconds: 0, isRunning: false, isChangeShown: false };

/** Counts up while it runs. A page that is opened again finds it stopped where it was. */
export function useClock(name: string): Clock {
  const [state, setState] = useState(() => read(root + name));
  const { seconds, isRunning, isChangeShown } = state;

  useEffect(() => {
    storage.write(root + name, JSON.stringify({ seconds, isChangeShown }));
  }, [name, seconds, isChangeShown]);

  useEffect(() => {
    if (!isRunning) return;
    // By the time of day: a page in the background is called less often.
    let last = Date.now();
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - last) / 1_000);
      last += passed * 1_000;
      if (passed > 0) setState((now) => ({ ...now, seconds: now.seconds + passed }));
    }, 250);
    return () => clearInterval(timer);
  }, [isRunning]);

  return {
    ...state,
    toggle: () => setState((now) => ({ ...now, isRunning: !now.isRunning })),
    reset: () => setState(stopped),
    showChange: () => setState((now) => ({ ...now, isChangeShown: true })),
  };
}

function read(key: string): DesignClockState {
  try {
    const kept = JSON.parse(storage.read(key) ?? '{}') as Partial<DesignClockState>;
    const seconds = typeof kept.seconds === 'number' && kept.seconds > 0 ? kept.seconds : 0;
    return { seconds, isRunning: false, isChangeShown: kept.isChangeShown === true };
  } catch {
    return stopped;
  }
}
