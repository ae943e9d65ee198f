// Only comfort: every page works without this file.
for (const button of document.querySelectorAll('[data-show-password]')) {
  const input = document.getElementById(button.dataset.showPassword);
  button.hidden = false;
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.textContent = show ? 'Ẩn mật khẩu' : 'Hiện mật khẩu';
    button.setAttribute('aria-pressed', String(show));
  });
}

for (const time of document.querySelectorAll('[data-countdown]')) {
  const end = Date.parse(time.dateTime);
  const show = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    const minutes = String(Math.floor(left / 60)).padStart(2, '0');
    time.textContent =
      left > 0 ? `${minutes}:${String(left % 60).padStart(2, '0')}` : '(đã hết hạn, bạn bấm Gửi lại mã)';
    if (left > 0) setTimeout(show, 1000);
  };
  show();
}

for (const list of document.querySelectorAll('[data-rule-for]')) {
  const input = document.getElementById(list.dataset.ruleFor);
  input.addEventListener('input', () => {
    for (const item of list.children) {
      const met = new RegExp(item.dataset.pattern, 'u').test(input.value.normalize('NFKC'));
      item.className = met ? 'met' : '';
      item.querySelector('.state').textContent = met ? ' (đạt)' : '';
    }
  });
}

document.querySelector('.errors')?.focus();
