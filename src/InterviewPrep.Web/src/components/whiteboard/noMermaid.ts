/** Stands in for the whiteboard's Mermaid parser, so that text that looks like Mermaid is pasted as text. */
export const parseMermaidToExcalidraw = () => Promise.reject(new Error('Mermaid is not built in.'));
