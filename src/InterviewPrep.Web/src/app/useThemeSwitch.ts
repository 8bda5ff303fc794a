import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

export function useThemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const current = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = current === 'dark' ? 'light' : 'dark';
  return { current, label: `Switch to the ${other} theme`, switchTheme: () => setColorScheme(other) };
}
