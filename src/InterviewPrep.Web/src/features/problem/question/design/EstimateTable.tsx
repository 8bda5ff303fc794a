import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import type { ContentOf } from '~/lib/api/types';
import { type GivenEstimate, unitLabel } from '~/lib/design';
import classes from './design.module.css';

type Props = {
  quantities: ContentOf<'design'>['estimates'];
  estimates: GivenEstimate[];
  onChange: (estimates: GivenEstimate[]) => void;
};

export const EstimateTable = ({ quantities, estimates, onChange }: Props) => (
  <>
    <p className={classes.quiet}>
      Round numbers are enough; the way to them matters. Sizes are decimal: 1 KB is 1,000 B.
    </p>
    <table className={classes.estimates} aria-label="Estimates">
      <thead>
        <tr>
          <th scope="col">Quantity</th>
          <th scope="col">Value</th>
          <th scope="col">Unit</th>
          <th scope="col">Reasoning</th>
        </tr>
      </thead>
      <tbody>
        {quantities.map(({ quantity, units }, index) => {
          const estimate = estimates[index];
          if (estimate === undefined) return null;
          const change = (part: Partial<GivenEstimate>) =>
            onChange(estimates.with(index, { ...estimate, ...part }));
          return (
            <tr key={quantity}>
              <th scope="row">{quantity}</th>
              <td>
                <NumberInput
                  aria-label={`Value: ${quantity}`}
                  placeholder="Value"
                  thousandSeparator=","
                  hideControls
                  allowNegative={false}
                  max={1e15}
                  clampBehavior="strict"
                  value={estimate.value ?? ''}
                  onChange={(value) => change({ value: value === '' ? null : Number(value) })}
                />
              </td>
              <td>
                <NativeSelect
                  aria-label={`Unit: ${quantity}`}
                  data={units.map((unit) => ({ value: unit, label: unitLabel(unit) || 'ones' }))}
                  value={estimate.unit}
                  onChange={(event) => change({ unit: event.currentTarget.value })}
                />
              </td>
              <td>
                <Textarea
                  aria-label={`Reasoning: ${quantity}`}
                  placeholder="Reasoning"
                  autosize
                  minRows={1}
                  maxRows={8}
                  maxLength={2_000}
                  value={estimate.reasoning}
                  onChange={(event) => change({ reasoning: event.currentTarget.value })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </>
);
