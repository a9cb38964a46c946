import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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
  const stop = useRef<AbortController>(null);
  const set = (job: ImportJob) => setJobs((all) => all.map((other) => (other.key === job.key ? job : other)));

  const start = useEffectEvent(async ({ key, file, regionId }: ImportJob) => {
    const job = { key, file, regionId };
    const alone = jobs.length === 1;
    const controller = new AbortController();
    stop.current = controller;
    set({ ...job, state: 'reading' });
    try {
      const { itemId } = await importDocument(file, regionId, controller.signal);
      set({ ...job, state: 'done', itemId });
      void client.invalidateQueries({ queryKey: ['items'] });
      if (alone && !controller.signal.aborted) onlyOne(itemId, file.name);
    } catch (error) {
      if (!controller.signal.aborted) set({ ...job, state: 'refused', error });
    }
  });

  const next = jobs.some(({ state }) => state === 'reading')
    ? undefined
    : jobs.find(({ state }) => state === 'waiting');
  useEffect(() => {
    if (next) void start(next);
  }, [next]);
  useEffect(() => () => stop.current?.abort(), []);

  return {
    jobs,
    add: (files: readonly File[], regionId: string | null) =>
      setJobs((all) => [
        // What was refused was read; a new choice is another try.
        ...all.filter(({ state }) => state !== 'refused'),
        ...files.map((file) => ({ key: crypto.randomUUID(), file, regionId, state: 'waiting' as const })),
      ]),
    remove: (key: string) => setJobs((all) => all.filter((job) => job.key !== key)),
  };
}
