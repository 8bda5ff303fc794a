import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { explainError } from '~/lib/api/apiError';
import { startMock } from '~/lib/api/startMock';

/** Draws the questions, starts the clock and goes to the room. */
export function useStartMock() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const starting = useMutation({
    mutationFn: startMock,
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['mocks'] });
      void navigate(`/mocks/${id}`);
    },
  });
  return {
    start: starting.mutate,
    isStarting: starting.isPending,
    refusal: starting.error === null ? null : explainError(starting.error),
  };
}
