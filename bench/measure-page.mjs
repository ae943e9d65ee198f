/** How long pages of a running system take: asked for by one visitor, then by four at once. */
export const WARM_UP = 20;
export const LOOKS = 200;
const VISITORS = 4;

/**
 * @param {string} url
 * @param {{ name: string, path: (n: number) => string, headers?: Record<string, string>, status?: number, goal: number }} page
 * @returns whether the 95th percentile of one visitor is within the goal
 */
export async function measurePage(url, { name, path, headers = {}, status = 200, goal }) {
  const times = { one: [], many: [] };
  let bytes = 0;
  const look = async (n) => {
    const began = performance.now();
    const answer = await fetch(url + path(n), { headers, redirect: 'manual' });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== status) throw new Error(`${name}: ${path(n)} answered ${answer.status}`);
    return performance.now() - began;
  };
  for (let n = 0; n < WARM_UP; n++) await look(n);
  for (let n = 0; n < LOOKS; n++) times.one.push(await look(WARM_UP + n));
  await Promise.all(
    Array.from({ length: VISITORS }, async (_none, visitor) => {
      for (let n = visitor; n < LOOKS; n += VISITORS) times.many.push(await look(WARM_UP + n));
    }),
  );
  const p95 = percentile(times.one, 0.95);
  console.log(
    `${name}: p50 ${ms(percentile(times.one, 0.5))}, p95 ${ms(p95)}; four at once p95 ${ms(percentile(times.many, 0.95))}; ${Math.round(bytes / 1024)} kB${p95 > goal ? ' — too slow' : ''}`,
  );
  return p95 <= goal;
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}

function percentile(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}
