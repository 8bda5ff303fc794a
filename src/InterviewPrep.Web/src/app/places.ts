/** The places of the navigation and of the command palette, in this order. */
export const places = [
  { to: '/', label: 'Home' },
  { to: '/problems', label: 'Problems' },
  { to: '/history', label: 'History' },
  { to: '/progress', label: 'Progress' },
] as const;
