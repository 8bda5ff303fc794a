import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const typefaces = fromHere('./node_modules/@excalidraw/excalidraw/dist/prod/fonts/');
const typefacesUrl = 'assets/excalidraw/fonts/';

const foreignTypefaces = /`https:\/\/esm\.sh\/.*?\}\/dist\/prod\/`/;
let isForeignFound = false;

/**
 * The whiteboard asks for its typefaces by address, so they are served as they are. It also names a server of others
 * for when they fail, which the site's policy refuses, loudly, before anything has failed.
 */
const whiteboardTypefaces: Plugin = {
  name: 'whiteboard-typefaces',
  transform(code, id) {
    if (!id.includes('@excalidraw/excalidraw/dist/prod/') || !foreignTypefaces.test(code)) return null;
    isForeignFound = true;
    return code.replace(foreignTypefaces, 'new URL("/assets/excalidraw/", location.href).href');
  },
  generateBundle() {
    if (!isForeignFound)
      this.error('The whiteboard does not name the foreign address of its typefaces any more.');
    for (const file of readdirSync(typefaces, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.woff2'),
    ))
      this.emitFile({ type: 'asset', fileName: typefacesUrl + file, source: readFileSync(typefaces + file) });
  },
  configureServer(server) {
    server.middlewares.use(`/${typefacesUrl}`, (request, response) => {
      createReadStream(typefaces + new URL(request.url ?? '', 'http://localhost').pathname).pipe(response);
    });
  },
};

export default defineConfig({
  plugins: [react(), whiteboardTypefaces],
  resolve: {
    alias: [
      { find: /^~\//, replacement: fromHere('./src/') },
      // monaco-vim still asks for the paths that monaco-editor had before it declared its exports.
      {
        find: /^monaco-editor\/esm\/vs\/(.*)$/,
        replacement: fromHere('./node_modules/monaco-editor/esm/vs/$1.js'),
      },
      // Diagrams that are written as text: several megabytes that this whiteboard has no button for.
      {
        find: /^@excalidraw\/mermaid-to-excalidraw$/,
        replacement: fromHere('./src/components/whiteboard/noMermaid.ts'),
      },
      { find: /^monaco-vim$/, replacement: fromHere('./node_modules/monaco-vim/dist/index.mjs') },
    ],
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': 'http://127.0.0.1:5080' },
  },
  build: {
    // Monaco is one large chunk by nature; it is loaded only with an editor.
    chunkSizeWarningLimit: 4000,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/testing.ts'],
  },
});
