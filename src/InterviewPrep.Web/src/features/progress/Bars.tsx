import { BarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';
import { Legend } from '~/components/charts/Legend';
import { narrow } from '~/components/charts/words';
import classes from './progress.module.css';

type Props = {
  /** Each with its name under `label`, and a number for each series. */
  data: Record<string, string | number>[];
  series: { name: string; color: string }[];
  unit: string;
  type?: 'stacked' | 'default';
};

const axisHeight = 40;

/** Horizontal bars, one row for each thing that has a name. */
export function Bars({ data, series, unit, type = 'default' }: Props) {
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  return (
    <>
      <Legend series={series} />
      <BarChart
        h={axisHeight + data.length * (type === 'stacked' ? 34 : 42)}
        mt="xs"
        data={data}
        dataKey="label"
        series={series}
        type={type}
        orientation="vertical"
        gridAxis="y"
        maxBarWidth={type === 'stacked' ? 18 : 12}
        yAxisProps={{ width: isNarrow ? 100 : 150 }}
        xAxisProps={{ allowDecimals: false }}
        barChartProps={{ accessibilityLayer: false, barGap: 2 }}
      />
      <p className={classes.axis}>{unit}</p>
    </>
  );
}
