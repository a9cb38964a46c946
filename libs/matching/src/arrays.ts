/** What an index keeps on disk: typed arrays as they are, by name. */
export type Arrays = Record<string, Uint8Array | Uint16Array | Uint32Array | Float64Array>;

/** The arrays of a part, under its name. */
export const under = (name: string, arrays: Arrays): Arrays =>
  Object.fromEntries(Object.entries(arrays).map(([key, array]) => [`${name}.${key}`, array]));

/** The arrays that stand under a name. */
export const within = (name: string, arrays: Arrays): Arrays =>
  Object.fromEntries(
    Object.entries(arrays).flatMap(([key, array]) =>
      key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), array]] : [],
    ),
  );

/** A list of integers that was kept; empty when there is none. */
export const integers = (array: Arrays[string] | undefined): Uint32Array =>
  array instanceof Uint32Array ? array : new Uint32Array(0);
