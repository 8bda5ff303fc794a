import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

const nothing = () => undefined;

// What Mantine asks of a browser and jsdom has not got.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: nothing,
    removeEventListener: nothing,
  }) as unknown as MediaQueryList;

window.ResizeObserver = class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
};

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
