import classes from './Frame.module.css';

export const SkipLink = () => (
  <a
    className={classes.skip}
    href="#main"
    onClick={(event) => {
      // The address stays as it is: it may carry filters.
      event.preventDefault();
      document.getElementById('main')?.focus();
    }}
  >
    Skip to the content
  </a>
);
