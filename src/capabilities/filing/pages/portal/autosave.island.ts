/** Tự lưu: sends what is typed in the background, and says when it was saved. The form works the same without it. */

const QUIET_FOR_MS = 1500;
const RETRY_AFTER_MS = 5000;

for (const area of document.querySelectorAll('[data-autosave]')) {
  const form = area.querySelector('form');
  if (form !== null) watch(form);
}

function watch(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(form).then((saved) => saved || schedule(RETRY_AFTER_MS)), after);
  };
  form.addEventListener('input', () => schedule(QUIET_FOR_MS));
  // The form itself is on its way: nothing is left to save behind it.
  form.addEventListener('submit', () => clearTimeout(timer));
}

/** True when there is nothing more to do: saved, or the server will say more at the next step. */
async function save(form: HTMLFormElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { 'x-tu-luu': '1' }, redirect: 'manual' });
    if (answer.status === 204) tell(`Đã lưu lúc ${clock()}`);
    if (answer.status === 409)
      tell('Chưa lưu: bản khai của trang này không còn mở. Bấm “Lưu và tiếp tục” để xem lý do.');
    if (answer.type === 'opaqueredirect') {
      tell('Phiên đăng nhập đã hết. Bạn bấm “Lưu và tiếp tục”, đăng nhập lại, những gì đã ghi vẫn còn.');
    }
    return answer.status < 500;
  } catch {
    tell('Mạng bị ngắt. Những gì bạn ghi vẫn còn trên trang này, hệ thống sẽ lưu khi có mạng.');
    return false;
  }
}

function tell(sentence: string): void {
  const status = document.querySelector('[data-saved] span');
  if (status !== null && status.textContent !== sentence) status.textContent = sentence;
}

function clock(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
