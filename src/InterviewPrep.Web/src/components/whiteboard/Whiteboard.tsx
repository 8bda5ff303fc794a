import './assetPath';
import { Excalidraw, MainMenu } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI, UIOptions } from '@excalidraw/excalidraw/types';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { DiagramElement } from '~/lib/design';
import { PartsList } from './PartsList';
import { nameButtons } from './nameButtons';
import { createSceneKeeper } from './sceneKeeper';
import classes from './whiteboard.module.css';

type Props = {
  elements: DiagramElement[];
  /** Hears of a change half a second later. Must stay the same function. */
  onChange: (elements: DiagramElement[]) => void;
  /** Registers who is to be asked for held back changes; returns the function that takes it back. */
  holdBack: (flush: () => void) => () => void;
};

// Only what a diagram on this page needs: nothing that opens or writes files, and no pictures.
const options: UIOptions = {
  canvasActions: {
    changeViewBackgroundColor: false,
    export: false,
    loadScene: false,
    saveAsImage: false,
    saveToActiveFile: false,
    toggleTheme: false,
  },
  tools: { image: false },
};

export function Whiteboard({ elements, onChange, holdBack }: Props) {
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [board, setBoard] = useState<ExcalidrawImperativeAPI | null>(null);
  const [opened] = useState(elements);
  const [keeper] = useState(() => createSceneKeeper(opened));

  useEffect(() => {
    const close = keeper.open(onChange);
    const letGo = holdBack(keeper.flush);
    return () => {
      letGo();
      close();
    };
  }, [keeper, onChange, holdBack]);

  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current === null ? undefined : nameButtons(frame.current)), []);

  // The draft of another window, or one that was chosen over this one.
  useEffect(() => {
    if (board !== null && keeper.adopts(elements)) board.updateScene({ elements: asScene(elements) });
  }, [board, keeper, elements]);

  return (
    <>
      <div ref={frame} className={classes.board} data-whiteboard role="group" aria-label="Whiteboard">
        <Excalidraw
          excalidrawAPI={setBoard}
          initialData={{
            elements: asScene(opened),
            appState: { currentItemRoughness: 0, currentItemFontFamily: 6 },
            scrollToContent: true,
          }}
          onChange={(scene) => keeper.offer(scene)}
          theme={theme}
          langCode="en"
          UIOptions={options}
          aiEnabled={false}
          validateEmbeddable={false}
          handleKeyboardGlobally={false}
        >
          <MainMenu>
            <MainMenu.DefaultItems.ClearCanvas />
            <MainMenu.DefaultItems.Help />
          </MainMenu>
        </Excalidraw>
      </div>
      {board !== null && <PartsList board={board} elements={elements} />}
    </>
  );
}

const asScene = (elements: DiagramElement[]) => elements as unknown as ExcalidrawElement[];
