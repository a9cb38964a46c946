import { hash, verify } from '@node-rs/argon2';

// OWASP's second profile for argon2id (the library's default algorithm): 19 MiB, two passes.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, OPTIONS);

let decoy: Promise<string> | undefined;

/** Is it the password? Takes as long when there is no such account (`encoded` null), so that time tells nothing. */
export async function isPassword(encoded: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(
    encoded ?? (await (decoy ??= hashPassword('nobody has this password'))),
    password,
  );
  return right && !!encoded;
}
