import type { KeyboardEvent, RefObject } from 'react';

const stops = 'input[type="search"], tbody a';

/** Up and down move between the search and the names below it; Enter on a name opens it, as on any link. */
export function useArrowKeys(list: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const elements = [...(list.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
    const current = elements.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || current === -1) return;

    event.preventDefault();
    elements[current + step]?.focus();
  };
}
