// Renews the code and goes on when the phone has confirmed. Without this file the links in the section do the same.
const EVERY_MS = 2000;
const OVER = /^(denied|consumed|expired)-/;

let section = document.querySelector('[data-qr]');

// Outside what is replaced, so that a screen reader hears what changed.
const status = document.createElement('p');
status.className = 'unseen';
status.setAttribute('role', 'status');
section?.after(status);

async function renew() {
  const answer = await fetch(`${section.dataset.qr}?co=${section.dataset.flag}`).catch(() => undefined);
  if (answer?.status === 200) replace(await answer.text());
  // Refused: the sign-in itself is over.
  if (answer && answer.status >= 400 && answer.status < 500) return;
  if (!OVER.test(section.dataset.flag)) setTimeout(renew, EVERY_MS);
}

function replace(text) {
  const next = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-qr]');
  if (!next) return;
  const stateOf = (element) => element.dataset.flag.split('-')[0];
  const changed = stateOf(next) !== stateOf(section);
  section.replaceWith(next);
  section = next;
  if (!changed) return;
  status.textContent = [...next.querySelectorAll('.qr-says, .qr-number')].map((one) => one.textContent).join(' ');
  next.querySelector('input[name=pin]')?.focus();
  next.querySelector('form[data-go-on]')?.requestSubmit();
}

if (section) setTimeout(renew, EVERY_MS);
