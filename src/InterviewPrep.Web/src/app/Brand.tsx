import { Link } from 'react-router';
import classes from './Frame.module.css';

export const Brand = () => (
  <Link to="/" className={classes.brand}>
    <img src="/favicon.svg" alt="" width={26} height={26} />
    InterviewPrep
  </Link>
);
