import { inflateRawSync } from 'node:zlib';
import { DomainError } from '@samenwijs/domain';

export type ZipEntry = {
  name: string;
  method: number;
  encrypted: boolean;
  size: number;
  compressed: number;
  offset: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_TOTAL = 200_000_000;
/** Of one part that is parsed: a report of a thousand pages has 10 million characters of XML. */
const MAX_PART = 30_000_000;
const MAX_ENTRIES = 5_000;

const broken = (why: string) => new DomainError('FILE_BROKEN', `This file is damaged: ${why}`);

/** What a zip says it holds. @throws DomainError FILE_BROKEN when it has no such list or points outside itself. */
export function readEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw broken('its end is missing');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  if (count > MAX_ENTRIES) throw new DomainError('FILE_TOO_LARGE', 'This file holds too many parts');
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY)
      throw broken('its list of parts cannot be read');
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    entries.push({
      name,
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      compressed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Refuses what would not fit in memory once unpacked, also when the list lies about it.
 * @throws DomainError FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_BROKEN.
 */
export function checkZip(zip: Buffer, entries: ZipEntry[], isParsed: (name: string) => boolean) {
  if (entries.some(({ encrypted }) => encrypted))
    throw new DomainError('FILE_ENCRYPTED', 'This file needs a password');
  const tooLarge = () => new DomainError('FILE_TOO_LARGE', 'This file is too large once it is unpacked');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_TOTAL) throw tooLarge();
  for (const entry of entries.filter(({ name }) => isParsed(name))) {
    if (entry.size > MAX_PART) throw tooLarge();
    if (entry.method !== 8) continue;
    const { offset, compressed, size } = entry;
    if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL)
      throw broken('a part cannot be found');
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    try {
      inflateRawSync(zip.subarray(start, start + compressed), { maxOutputLength: Math.max(size, 1) });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? tooLarge()
        : broken('a part cannot be unpacked');
    }
  }
}
