import { Loader, Text } from '@mantine/core';
import { LoadError } from '~/components/LoadError';
import { Markdown } from '~/components/Markdown';
import { useArticle } from '~/lib/api/getArticle';

export function ItemArticle({ slug }: { slug: string }) {
  const article = useArticle(slug);
  if (article.isError)
    return <LoadError what="The article" error={article.error} retry={() => void article.refetch()} />;
  if (!article.isSuccess) return <Loader size="sm" aria-label="Loading the article" />;
  if (article.data.article === '')
    return (
      <Text size="sm" c="dimmed">
        This question has no article; what an interviewer looks for stands beside your answer.
      </Text>
    );
  return <Markdown>{article.data.article}</Markdown>;
}
