// A disk of a size that can be filled, without harm to any other.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const DISK = '300m';

/** Puts a program before the server on the PATH that gives it a disk of this size. @returns what takes it away. */
export function onSmallDisk(folder, program) {
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin, { recursive: true });
  const { PATH } = process.env;
  fs.writeFileSync(
    path.join(bin, 'meilisearch'),
    `#!/bin/sh
exec unshare ${process.getuid() === 0 ? '--mount' : '--user --map-root-user --mount'} /bin/sh -c '
  mkdir -p "$MEILI_DB_PATH" && mount -t tmpfs -o size=${DISK} tmpfs "$MEILI_DB_PATH" && exec "$0"' ${program}\n`,
    { mode: 0o755 },
  );
  process.env.PATH = `${bin}:${PATH}`;
  return () => (process.env.PATH = PATH);
}

/** Writes until nothing more fits. */
export function fill(file) {
  const block = Buffer.alloc(1 << 20);
  const disk = fs.openSync(file, 'w');
  try {
    for (;;) fs.writeSync(disk, block);
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  } finally {
    fs.closeSync(disk);
  }
}

export function mayMount() {
  const as = process.getuid() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  const tried = spawnSync('unshare', [...as, 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']);
  return tried.status === 0;
}
