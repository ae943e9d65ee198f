import type { Clock } from '#platform/clock.ts';

const STAY_IN_MS = 60_000;
/** Whoever asks for every period there ever was does not fill the memory. */
const MOST = 50;

/** Reads the same at most once a minute: what everybody looks at is read far more often than it changes. */
export function rememberForAMinute<Asked, Answer>(
  clock: Clock,
  keyOf: (asked: Asked) => string,
  read: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const remembered = new Map<string, { readonly at: number; readonly answer: Promise<Answer> }>();
  return (asked) => {
    const [key, now] = [keyOf(asked), clock.now().epochMilliseconds];
    const known = remembered.get(key);
    if (known && now - known.at <= STAY_IN_MS) return known.answer;
    const answer = read(asked);
    remembered.delete(key);
    remembered.set(key, { at: now, answer });
    const [oldest] = remembered.keys();
    if (remembered.size > MOST && oldest !== undefined) remembered.delete(oldest);
    answer.catch(() => remembered.delete(key));
    return answer;
  };
}
