/** The board leaves its menu without a name, and calls a button that reads 100 % something else. Returns the function that stops looking. */
export function nameButtons(frame: HTMLElement): () => void {
  const name = () => {
    for (const menu of frame.querySelectorAll('[data-testid="main-menu-trigger"]'))
      menu.setAttribute('aria-label', 'Menu of the whiteboard');
    for (const zoom of frame.querySelectorAll('.reset-zoom-button'))
      zoom.setAttribute('aria-label', `${zoom.textContent}, reset zoom`);
  };
  const observer = new MutationObserver(name);
  observer.observe(frame, { childList: true, subtree: true, characterData: true });
  name();
  return () => observer.disconnect();
}
