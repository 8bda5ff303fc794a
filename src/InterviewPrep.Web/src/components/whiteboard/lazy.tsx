import { Skeleton } from '@mantine/core';
import { type ComponentProps, Suspense, lazy } from 'react';

// Excalidraw is a chunk of its own, which arrives only with the first diagram.
const Whiteboard = lazy(() => import('./Whiteboard').then((module) => ({ default: module.Whiteboard })));
const DiagramPicture = lazy(() =>
  import('./DiagramPicture').then((module) => ({ default: module.DiagramPicture })),
);

export const LazyWhiteboard = (props: ComponentProps<typeof Whiteboard>) => (
  <Suspense fallback={<Skeleton height={560} role="status" aria-label="Loading the whiteboard" />}>
    <Whiteboard {...props} />
  </Suspense>
);

export const LazyDiagramPicture = (props: ComponentProps<typeof DiagramPicture>) => (
  <Suspense fallback={<Skeleton height={240} role="status" aria-label="Loading the diagram" />}>
    <DiagramPicture {...props} />
  </Suspense>
);
