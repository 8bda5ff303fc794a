import { type CSSVariablesResolver, Modal, MultiSelect, Select, createTheme } from '@mantine/core';

// The list itself scrolls rather than a box around it, which the keyboard could not reach.
const scrollingList = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
} as const;

export const theme = createTheme({
  primaryColor: 'indigo',
  // Dark enough for white text on light pages, light enough for a dark page: both reach AA.
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  colors: {
    dark: [
      '#d9dce3',
      '#b6bbc7',
      '#969dac',
      '#6b7384',
      '#3a414f',
      '#2a303c',
      '#1f242d',
      '#15181e',
      '#111318',
      '#0c0e12',
    ],
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({ styles: { title: { fontWeight: 600 } } }),
    Select: Select.extend(scrollingList),
    MultiSelect: MultiSelect.extend(scrollingList),
  },
});

/** Mantine's dimmed and placeholder greys miss AA; these reach it on every surface we use. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#565e6c',
    '--mantine-color-placeholder': '#666e7c',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-anchor': '#3b5bdb',
  },
  dark: {
    '--mantine-color-dimmed': '#a3aab8',
    '--mantine-color-placeholder': '#8d95a5',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-anchor': '#91a7ff',
  },
});
