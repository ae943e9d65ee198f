/** Long work in a process that serves people: done in slices, between which whoever waits comes first. */
import { setImmediate } from 'node:timers/promises';

/** A page waits for several things, and for each of them once more until a slice ends. */
const SLICE_IN_MS = 3;

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
