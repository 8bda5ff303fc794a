import { useLocalStorage } from '@mantine/hooks';

/** Whether the article of a problem is open: it is solved, or the person asked to be shown it. */
export function useArticleLock(slug: string, isSolved: boolean) {
  const [wasAsked, setWasAsked] = useLocalStorage({
    key: `interviewprep.article.${slug}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return { isOpen: isSolved || wasAsked, open: () => setWasAsked(true) };
}
