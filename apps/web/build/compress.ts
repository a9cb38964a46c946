import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|svg|json)$/;
const MIN_BYTES = 1_024;

/** Writes .br and .gz beside every text file, as small as they get: once at the build instead of at every request. */
export const compress = (): Plugin => ({
  name: 'compress',
  apply: 'build',
  writeBundle({ dir }) {
    const assets = path.join(dir!, 'assets');
    for (const name of readdirSync(assets).filter((file) => TEXT.test(file))) {
      const file = path.join(assets, name);
      if (statSync(file).size < MIN_BYTES) continue;
      const content = readFileSync(file);
      const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params: hint }));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});
