import { wrapWords } from './figures';

type Props = { x?: string | number; y?: string | number; textAnchor?: string; payload?: { value: string } };

const lineHeight = 13;
const width = 14;

/** The name of an area in short lines, and under it how much it rests on. */
export function AreaTick({ x = 0, y = 0, textAnchor = 'middle', payload }: Props) {
  const [name = '', evidence = ''] = (payload?.value ?? '').split('\n');
  const lines = wrapWords(name, width);
  const top = Number(y) - (lines.length * lineHeight) / 2;
  return (
    <text x={x} y={top} textAnchor={textAnchor as 'middle'} fontSize={11} fill="var(--mantine-color-text)">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? lineHeight / 2 : lineHeight} fontWeight={550}>
          {line}
        </tspan>
      ))}
      <tspan x={x} dy={lineHeight} fill="var(--quiet)">
        {evidence}
      </tspan>
    </text>
  );
}
