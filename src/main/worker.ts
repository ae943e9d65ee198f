/** Việc chạy nền. */
import type { Platform } from '#platform/platform.ts';

export interface Worker {
  stop(): Promise<void>;
}

export async function startWorker(_platform: Platform): Promise<Worker> {
  return { stop: async () => undefined };
}
