import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^~\//, replacement: fromHere('./src/') },
      // monaco-vim still asks for the paths that monaco-editor had before it declared its exports.
      {
        find: /^monaco-editor\/esm\/vs\/(.*)$/,
        replacement: fromHere('./node_modules/monaco-editor/esm/vs/$1.js'),
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
