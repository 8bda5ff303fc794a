import { Button, Modal } from '@mantine/core';
import { IconMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { DiagramWords } from '~/components/whiteboard/DiagramWords';
import { LazyDiagramPicture } from '~/components/whiteboard/lazy';
import type { Diagram } from '~/lib/design';
import classes from './designResult.module.css';

/** The own diagram beside the model's; each can be looked at alone, as large as the window. */
export function ComparedDiagrams({ own, model }: { own: Diagram | null; model: Diagram }) {
  return (
    <div className={classes.beside}>
      {own === null ? (
        <div className={classes.part}>
          <h3>Your diagram</h3>
          <p className={classes.nothing}>You drew nothing.</p>
        </div>
      ) : (
        <Shown title="Your diagram" diagram={own} />
      )}
      <Shown title="Model diagram" diagram={model} />
    </div>
  );
}

function Shown({ title, diagram: { elements } }: { title: string; diagram: Diagram }) {
  const [isLarge, setLarge] = useState(false);
  return (
    <div className={classes.part}>
      <div className={classes.diagramHead}>
        <h3>{title}</h3>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconMaximize size={14} aria-hidden />}
          aria-label={`Enlarge: ${title}`}
          onClick={() => setLarge(true)}
        >
          Enlarge
        </Button>
      </div>
      <LazyDiagramPicture elements={elements} label={title} />
      <DiagramWords elements={elements} />
      <Modal
        opened={isLarge}
        onClose={() => setLarge(false)}
        title={title}
        closeButtonProps={{ 'aria-label': 'Close' }}
        fullScreen
      >
        <LazyDiagramPicture elements={elements} label={title} isLarge />
      </Modal>
    </div>
  );
}
