import { Skeleton } from '@mantine/core';
import { type ComponentProps, Suspense, lazy } from 'react';
import classes from './editor.module.css';

// Monaco is larger than everything else together, so it arrives only with the first editor.
const CodeEditor = lazy(() => import('./CodeEditor').then((module) => ({ default: module.CodeEditor })));
const DiffView = lazy(() => import('./DiffView').then((module) => ({ default: module.DiffView })));

const waiting = (
  <div className={classes.waiting} role="status" aria-label="Loading the editor">
    <Skeleton height={14} width="40%" mb={10} />
    <Skeleton height={14} width="65%" mb={10} />
    <Skeleton height={14} width="55%" />
  </div>
);

export const LazyCodeEditor = (props: ComponentProps<typeof CodeEditor>) => (
  <Suspense fallback={waiting}>
    <CodeEditor {...props} />
  </Suspense>
);

export const LazyDiffView = (props: ComponentProps<typeof DiffView>) => (
  <Suspense fallback={waiting}>
    <DiffView {...props} />
  </Suspense>
);
