/** Long work in a process that serves people: done in slices, between which whoever waits comes first. */
import { setImmediate } from 'node:timers/promises';

/** Nobody notices it, and few enough slices that the work is hardly slower. */
const SLICE_IN_MS = 10;

/** Runs to the end what says after each small step that it may be interrupted. */
export async function inSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_IN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await setImmediate();
  }
}
