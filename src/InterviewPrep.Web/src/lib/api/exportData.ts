import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from './client';

/** Everything that the server keeps of this person, as one zip. */
const exportData = () => dataOf<Blob>(api.GET('/api/me/export', { parseAs: 'blob' }));

function download(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const useExportData = () =>
  useMutation({
    mutationFn: exportData,
    onSuccess: (file) => download(file, `interviewprep-${new Date().toISOString().slice(0, 10)}.zip`),
  });
