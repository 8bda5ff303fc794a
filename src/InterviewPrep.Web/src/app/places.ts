/** The places of the navigation and of the command palette, in this order. */
export const places = [
  { to: '/', label: 'Home' },
  { to: '/problems', label: 'Problems' },
  { to: '/mocks', label: 'Mock interviews' },
  { to: '/history', label: 'History' },
  { to: '/progress', label: 'Progress' },
] as const;
