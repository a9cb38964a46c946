import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './start-error.js';

/** What the shell that guards a Postgres calls itself, so that it is known among the processes. */
export const GUARD_NAME = 'samenwijs-postgres-guard';

/** What a running Postgres says of itself in its data folder. */
export function readPidFile(dir: string) {
  try {
    const [pid, , , port, , , , status] = fs
      .readFileSync(path.join(dir, 'postmaster.pid'), 'utf8')
      .split('\n');
    return { pid: Number(pid), port: Number(port), status: status?.trim() };
  } catch {
    return undefined;
  }
}

/**
 * A Postgres that still has this folder is being ended by its guard (its Node was killed a moment ago), or belongs to
 * a Samenwijs that runs, or lost its guard. The first is waited for, the second respected, the third stopped.
 */
export async function endPredecessor(dir: string, log: (line: string) => void) {
  const pid = readPidFile(dir)?.pid;
  if (!pid || !describe(pid)?.command.includes('postgres')) return;
  const guard = describe(describe(pid)!.parent);
  const guarded = guard?.command.includes(GUARD_NAME);
  if (!guarded) {
    log(`Stopping a Postgres that was left behind on ${dir} (process ${pid})`);
    signal(pid, 'SIGINT');
  }
  for (let waited = 0; describe(pid); waited += 50) {
    if (guarded && waited >= 3_000)
      throw new StartError(
        `The data folder ${dir} is in use by another Samenwijs (process ${guard!.parent}): stop that one, or choose another DATA_DIR.`,
      );
    if (waited === 5_000) signal(pid, 'SIGQUIT');
    if (waited >= 10_000)
      throw new StartError(`The Postgres that has ${dir} (process ${pid}) cannot be stopped.`);
    await sleep(50);
  }
}

/** Sends a signal to a process that may have ended already. */
export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
}

/** The parent and the command line of a living process. */
export function describe(pid: number) {
  try {
    if (process.platform === 'linux') {
      const [state, parent] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ');
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return state === 'Z' ? undefined : { parent: Number(parent), command };
    }
    const [, parent, command] =
      spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.match(
        /(\d+) (.*)/,
      ) ?? [];
    return command === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}
