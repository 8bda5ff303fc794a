import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import classes from './Markdown.module.css';

/** Markdown of a problem. The page's own heading is the only h1, so a text that has one gets an h2. */
export const Markdown = ({ children }: { children: string }) => (
  <div className={classes.markdown}>
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[rehypeSanitize]}
      components={{
        h1: 'h2',
        // Wide code and tables scroll inside the text, so they can be reached by keyboard.
        pre: ({ children: code }) => (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre tabIndex={0}>{code}</pre>
        ),
        table: ({ children: rows }) => (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className={classes.tableScroll} tabIndex={0} role="group" aria-label="Table">
            <table>{rows}</table>
          </div>
        ),
      }}
    >
      {children}
    </ReactMarkdown>
  </div>
);
