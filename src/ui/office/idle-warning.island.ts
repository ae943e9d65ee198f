/** Cảnh báo sắp hết phiên: two minutes before, with a way to stay. Nothing on the page is touched, whatever happens. */

const MINUTE_IN_MS = 60_000;
/** The server notes the last use at most once a minute. */
const SERVER_LAG_MS = MINUTE_IN_MS;
const WARN_BEFORE_MS = 2 * MINUTE_IN_MS;
/** Somebody who types tells the server so, at most this often. */
const TELL_EVERY_MS = 2 * MINUTE_IN_MS;
/** Shared by the tabs of this browser: working in one keeps the others. */
const LAST_CONTACT = 'officer-last-contact';

const warning = document.querySelector<HTMLElement>('[data-idle-minutes]');
if (warning !== null) guard(warning);

function guard(area: HTMLElement): void {
  const idleMs = Number(area.dataset['idleMinutes']) * MINUTE_IN_MS - SERVER_LAG_MS;
  const form = area.querySelector('form');
  const text = area.querySelector('[data-idle-text]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling = false;

  const deadline = () => Number(localStorage.getItem(LAST_CONTACT)) + idleMs;

  function tell(sentence: string, canStay: boolean): void {
    if (text) text.textContent = sentence;
    if (form) form.hidden = !canStay;
    area.hidden = false;
  }

  function look(): void {
    clearTimeout(timer);
    const left = deadline() - Date.now();
    if (left > WARN_BEFORE_MS) {
      area.hidden = true;
      timer = setTimeout(look, left - WARN_BEFORE_MS);
    } else if (left > 0) {
      tell(`Phiên làm việc kết thúc lúc ${clock(deadline())} nếu bạn không thao tác. Nội dung đang gõ vẫn còn.`, true);
      timer = setTimeout(look, left);
    } else tellEnded();
  }

  function tellEnded(): void {
    tell(
      'Phiên làm việc đã hết. Nội dung đang gõ vẫn còn trên trang: bạn bấm nút gửi như thường, đăng nhập lại, rồi gửi lần nữa.',
      false,
    );
  }

  function contact(): void {
    localStorage.setItem(LAST_CONTACT, String(Date.now()));
    look();
  }

  async function stay(): Promise<void> {
    if (form === null || telling) return;
    telling = true;
    try {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 204) contact();
      else if (answer.type === 'opaqueredirect' || answer.status === 403) {
        clearTimeout(timer);
        tellEnded();
      }
    } catch {
      tell('Mạng bị ngắt. Nội dung đang gõ vẫn còn trên trang; bạn thử lại khi có mạng.', true);
    } finally {
      telling = false;
    }
  }

  function noticeActivity(): void {
    const since = Date.now() - Number(localStorage.getItem(LAST_CONTACT));
    if (area.hidden && since > TELL_EVERY_MS) void stay();
  }

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void stay();
  });
  document.addEventListener('input', noticeActivity);
  document.addEventListener('visibilitychange', look);
  addEventListener('storage', look);
  contact();
}

function clock(at: number): string {
  const time = new Date(at);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
