import { wrapWords } from './words';

type Props = {
  x?: string | number;
  y?: string | number;
  textAnchor?: string;
  /** The coordinate is the angle in degrees, 90 at the top. */
  payload?: { value: string; coordinate?: number };
};

const lineHeight = 14;
const width = 14;

/** The name of an area in short lines, and under it how much it rests on: above the chart at its top, below it at its foot. */
export function AreaTick({ x = 0, y = 0, textAnchor = 'middle', payload }: Props) {
  const [name = '', evidence = ''] = (payload?.value ?? '').split('\n');
  const lines = [...wrapWords(name, width), evidence];
  const height = Math.sin(((payload?.coordinate ?? 0) * Math.PI) / 180);
  const top = Number(y) - (lines.length * lineHeight * (1 + height)) / 2;
  return (
    <text
      x={x}
      y={top}
      textAnchor={textAnchor as 'middle'}
      fontSize={12}
      fill="var(--mantine-color-text)"
      dominantBaseline="hanging"
    >
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          dy={index === 0 ? 0 : lineHeight}
          fontWeight={index < lines.length - 1 ? 550 : undefined}
          fill={index < lines.length - 1 ? undefined : 'var(--quiet)'}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
