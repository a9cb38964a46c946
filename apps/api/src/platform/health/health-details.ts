import { Injectable } from '@nestjs/common';

type Detail = () => Promise<object>;

/** What a module has to say of its own health, for who watches over the machine. */
@Injectable()
export class HealthDetails {
  private readonly details = new Map<string, Detail>();

  add(name: string, detail: Detail): void {
    this.details.set(name, detail);
  }

  async read(): Promise<Record<string, object>> {
    const read = Array.from(this.details, async ([name, detail]) => [name, await detail()] as const);
    return Object.fromEntries(await Promise.all(read));
  }
}
