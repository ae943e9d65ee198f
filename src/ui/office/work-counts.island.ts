/** Số việc trên thực đơn: renewed while the page is looked at. Without script, or without network, it stays as it came. */

const EVERY_MS = 30_000;
const COUNTS = '/can-bo/so-viec.json';

const badges = document.querySelectorAll<HTMLElement>('[data-count]');
let timer: ReturnType<typeof setTimeout> | undefined;

async function renew(): Promise<void> {
  try {
    const answer = await fetch(COUNTS, { redirect: 'manual' });
    // Whoever is not signed in any more is told when they next do something.
    if (!answer.ok) return;
    const counts = (await answer.json()) as Record<string, number>;
    for (const badge of badges) show(badge, counts[badge.dataset['count'] ?? ''] ?? 0);
    wait();
  } catch {
    wait();
  }
}

function show(badge: HTMLElement, count: number): void {
  const text = badge.firstElementChild;
  if (text) text.textContent = count.toLocaleString('vi-VN');
  badge.hidden = count === 0;
}

function wait(): void {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(() => void renew(), EVERY_MS);
}

if (badges.length > 0) {
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (!document.hidden) void renew();
  });
  wait();
}
