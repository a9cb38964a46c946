/** Waits for what comes by the change feed; a busy machine may take its time. What never holds is for the caller to expect. */
export async function until(holds: () => boolean | Promise<boolean>, within = 20_000): Promise<void> {
  for (const end = Date.now() + within; !(await holds()) && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
