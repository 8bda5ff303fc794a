import './assetPath';
import * as excalidraw from '@excalidraw/excalidraw';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DiagramElement } from '~/lib/design';
import classes from './whiteboard.module.css';

type Props = {
  elements: DiagramElement[];
  label: string;
  /** Takes all the room there is, instead of at most its own size. */
  isLarge?: boolean;
};

/** A diagram to look at. */
export function DiagramPicture({ elements, label, isLarge = false }: Props) {
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isGone = false;
    void draw(elements, isDark).then((svg) => {
      if (!isGone) frame.current?.replaceChildren(svg);
    });
    return () => {
      isGone = true;
    };
  }, [elements, isDark]);

  const picture = <div ref={frame} className={classes.picture} role="img" aria-label={label} />;
  return isLarge ? (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone it scrolls, so the keyboard must reach it
    <div className={classes.large} role="group" aria-label={`${label}, scrolls`} tabIndex={0}>
      {picture}
    </div>
  ) : (
    picture
  );
}

type Scene = {
  elements: DiagramElement[];
  appState: { exportBackground: boolean; exportWithDarkMode: boolean };
  files: null;
};

// Its package refers to the types of these two by a path that it does not ship.
const { exportToCanvas, exportToSvg } = excalidraw as unknown as {
  exportToCanvas: (options: Scene & { maxWidthOrHeight: number }) => Promise<HTMLCanvasElement>;
  exportToSvg: (options: Scene & { skipInliningFonts: true }) => Promise<SVGSVGElement>;
};

async function draw(elements: DiagramElement[], isDark: boolean): Promise<SVGSVGElement> {
  const scene = {
    elements,
    appState: { exportBackground: false, exportWithDarkMode: isDark },
    files: null,
  };
  // Brings the typefaces of the diagram into the page. To put them into the picture itself takes WebAssembly, which this site forbids.
  await exportToCanvas({ ...scene, maxWidthOrHeight: 16 });
  return exportToSvg({ ...scene, skipInliningFonts: true });
}
