import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom lacks these; MessageChannel stays out, or jest would never exit. */
const OF_NODE = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
];

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of OF_NODE) this.global[name] ??= globalThis[name];
  }
}
