import { Button, Skeleton, Stack } from '@mantine/core';
import { EmptyState } from '~/components/EmptyState';
import { LoadError } from '~/components/LoadError';
import { Markdown } from '~/components/Markdown';
import { useArticle } from '~/lib/api/getArticle';
import { askToConfirm } from '~/lib/askToConfirm';
import { useArticleLock } from '~/lib/useArticleLock';

const question = {
  title: 'Show the article?',
  text: 'It explains the solution and gives its code. You are asked only once for this problem.',
  confirm: 'Show me',
};

export function ArticleTab({ slug, isSolved }: { slug: string; isSolved: boolean }) {
  const { isOpen, open } = useArticleLock(slug, isSolved);
  if (isOpen) return <Article slug={slug} />;

  const ask = async () => {
    if (await askToConfirm(question)) open();
  };
  return (
    <EmptyState
      title="The article is locked until you solve the problem"
      action={
        <Button variant="default" onClick={() => void ask()}>
          Show me
        </Button>
      }
    >
      It gives the idea, the code and what it costs.
    </EmptyState>
  );
}

function Article({ slug }: { slug: string }) {
  const article = useArticle(slug);
  if (article.isError) {
    return <LoadError what="The article" error={article.error} retry={() => void article.refetch()} />;
  }
  if (article.isPending) {
    return (
      <Stack>
        <Skeleton height={16} width="70%" />
        <Skeleton height={120} />
      </Stack>
    );
  }
  return <Markdown>{article.data.article}</Markdown>;
}
