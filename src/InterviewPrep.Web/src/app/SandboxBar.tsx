import classes from './Frame.module.css';

/** The server says in the page itself that nothing confines what it judges. */
const isUnconfined = document.body.dataset.sandbox === 'trusted-local';

export function SandboxBar() {
  if (!isUnconfined) return null;
  return (
    <aside aria-label="Sandbox" className={classes.sandbox}>
      This server runs answers without a sandbox. Submit only code that you trust.
    </aside>
  );
}
