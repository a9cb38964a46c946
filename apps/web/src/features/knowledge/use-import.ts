import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { importDocument } from './api';

export type ImportJob = {
  key: string;
  file: File;
  regionId: string | null;
} & (
  { state: 'waiting' | 'reading' } | { state: 'done'; itemId: string } | { state: 'refused'; error: unknown }
);

/** Reads documents one after the other. `onlyOne` is told when a single file became a draft. */
export function useImport({ onlyOne }: { onlyOne: (itemId: string, name: string) => unknown }) {
  const client = useQueryClient();
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const line = useRef(Promise.resolve());
  const page = useRef<AbortController>(null);
  const removed = useRef(new Set<string>());
  useEffect(() => {
    page.current = new AbortController();
    return () => page.current?.abort();
  }, []);

  const set = (job: ImportJob) => setJobs((all) => all.map((other) => (other.key === job.key ? job : other)));
  const read = async ({ key, file, regionId }: ImportJob, alone: boolean) => {
    const signal = page.current?.signal;
    if (signal?.aborted || removed.current.has(key)) return;
    const job = { key, file, regionId };
    set({ ...job, state: 'reading' });
    try {
      const { itemId } = await importDocument(file, regionId, signal);
      set({ ...job, state: 'done', itemId });
      void client.invalidateQueries({ queryKey: ['items'] });
      if (alone && !signal?.aborted) onlyOne(itemId, file.name);
    } catch (error) {
      set({ ...job, state: 'refused', error });
    }
  };

  return {
    jobs,
    add: (files: readonly File[], regionId: string | null) => {
      // What was refused was read; a new choice is another try.
      const kept = jobs.filter(({ state }) => state !== 'refused');
      const added = files.map((file) => ({
        key: crypto.randomUUID(),
        file,
        regionId,
        state: 'waiting' as const,
      }));
      setJobs([...kept, ...added]);
      const alone = kept.length + added.length === 1;
      for (const job of added) line.current = line.current.then(() => read(job, alone));
    },
    remove: (key: string) => {
      removed.current.add(key);
      setJobs((all) => all.filter((job) => job.key !== key));
    },
  };
}
