import { useReadiness } from '~/lib/api/getReadiness';
import classes from './session.module.css';

/** For administrators: how the server is. */
export function ServerCard() {
  const { data: readiness, isError } = useReadiness();
  if (isError) return <p role="alert">The server did not say how it is. Reload the page to ask again.</p>;
  if (!readiness) return null;

  const { sandbox, database, problems, queue } = readiness.checks;
  return (
    <section className={classes.card} aria-label="Server">
      <dl className={classes.facts}>
        <dt>Server</dt>
        <dd>{readiness.status}</dd>
        <dt>Sandbox</dt>
        <dd>
          {sandbox.level}. {sandbox.detail}
        </dd>
        <dt>Database</dt>
        <dd>{database.detail}</dd>
        <dt>Problems</dt>
        <dd>{problems.detail}</dd>
        <dt>Queue</dt>
        <dd>{queue.detail}</dd>
      </dl>
    </section>
  );
}
