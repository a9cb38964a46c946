import { open, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Arrays } from '@samenwijs/matching';

/** Also tells on a machine that writes its numbers the other way round. */
const MAGIC = 0x53574958;
const FORMAT = 1;
/** One read or write moves at most so many bytes. */
const CHUNK = 1 << 26;
const ALIGNED = 8;

type Listed = { name: string; type: keyof typeof TYPES; length: number };
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

const bytesOf = (array: Arrays[string]) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
const padding = (length: number) => Buffer.alloc((ALIGNED - (length % ALIGNED)) % ALIGNED);

/** Writes an index as it is in memory, beside the file that it then replaces. */
export async function writeSnapshot(file: string, meta: unknown, arrays: Arrays): Promise<void> {
  const entries = Object.entries(arrays);
  const listed = entries.map(([name, array]) => ({
    name,
    type: array.constructor.name,
    length: array.length,
  }));
  const header = Buffer.from(JSON.stringify({ meta, arrays: listed }));
  const start = Buffer.from(Uint32Array.of(MAGIC, FORMAT, header.length, 0).buffer);
  const passing = `${file}.${process.pid}.new`;
  try {
    const handle = await open(passing, 'w');
    try {
      let sum = 0;
      const write = async (bytes: Buffer) => {
        sum = crc32(bytes, sum);
        for (let at = 0; at < bytes.length;)
          at += (await handle.write(bytes, at, Math.min(CHUNK, bytes.length - at))).bytesWritten;
      };
      await write(Buffer.concat([start, header, padding(header.length)]));
      for (const [, array] of entries)
        for (let at = 0; at < array.byteLength; at += CHUNK)
          await write(bytesOf(array).subarray(at, at + CHUNK));
      const end = Buffer.from(Uint32Array.of(sum).buffer);
      await write(end);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(passing, file);
  } finally {
    await rm(passing, { force: true });
  }
}

/** What `writeSnapshot` wrote; undefined when there is none, or it is damaged or of another format. */
export async function readSnapshot(
  file: string,
  wanted: (meta: unknown) => boolean,
): Promise<{ meta: unknown; arrays: Arrays } | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    let sum = 0;
    const read = async (bytes: Buffer) => {
      for (let at = 0; at < bytes.length;) {
        const { bytesRead } = await handle.read(bytes, at, Math.min(CHUNK, bytes.length - at));
        if (bytesRead === 0) throw new RangeError('the file ends early');
        sum = crc32(bytes.subarray(at, at + bytesRead), sum);
        at += bytesRead;
      }
    };
    const start = new Uint32Array(4);
    await read(bytesOf(start));
    const [magic, format, length] = start;
    const { size } = await handle.stat();
    if (magic !== MAGIC || format !== FORMAT || length! > size) return undefined;
    const header = Buffer.alloc(length! + padding(length!).length);
    await read(header);
    const { meta, arrays: listed } = JSON.parse(header.toString('utf8', 0, length)) as {
      meta: unknown;
      arrays: Listed[];
    };
    if (!wanted(meta)) return undefined;
    const bytes = listed.reduce((all, one) => all + one.length * TYPES[one.type].BYTES_PER_ELEMENT, 0);
    if (start.byteLength + header.length + bytes + Uint32Array.BYTES_PER_ELEMENT !== size) return undefined;
    const arrays: Arrays = {};
    for (const one of listed) await read(bytesOf((arrays[one.name] = new TYPES[one.type](one.length))));
    const expected = sum;
    const end = new Uint32Array(1);
    await read(bytesOf(end));
    return end[0] === expected ? { meta, arrays } : undefined;
  } catch {
    // Whatever is wrong with it: the index is made from the database then.
    return undefined;
  } finally {
    await handle.close();
  }
}
