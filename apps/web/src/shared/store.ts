/** localStorage that never throws: it may be full, or refused. */
export const store = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`samenwijs.${key}`);
    } catch {
      return null;
    }
  },
  set(key: string, value: string | null): boolean {
    try {
      if (value === null) localStorage.removeItem(`samenwijs.${key}`);
      else localStorage.setItem(`samenwijs.${key}`, value);
      return true;
    } catch {
      return false;
    }
  },
};
