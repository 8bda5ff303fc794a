import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import classes from './Markdown.module.css';

/** Markdown inside a line: code and emphasis, and no block of its own. */
export const InlineMarkdown = ({ children }: { children: string }) => (
  <span className={classes.inline}>
    <ReactMarkdown rehypePlugins={[rehypeSanitize]} components={{ p: ({ children: words }) => <>{words}</> }}>
      {children}
    </ReactMarkdown>
  </span>
);
