import { UnstyledButton } from '@mantine/core';
import type { CompileError } from '~/lib/api/types';
import classes from './results.module.css';

type Props = { errors: CompileError[]; goTo: (line: number, column: number) => void };

export const CompileErrors = ({ errors, goTo }: Props) => (
  <ul className={classes.compileErrors} aria-label="Compile errors">
    {errors.map(({ line, column, code, message }, index) => (
      <li key={index}>
        <UnstyledButton className={classes.compileError} onClick={() => goTo(line, column)}>
          <span className={classes.place}>
            Line {line}, column {column}
          </span>
          <span>{message}</span>
          <span className={classes.code}>{code}</span>
        </UnstyledButton>
      </li>
    ))}
  </ul>
);
