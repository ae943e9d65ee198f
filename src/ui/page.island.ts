/** Small comforts of every page. The page is whole without them, and nothing here is remembered. */

const summary = document.querySelector<HTMLElement>('[data-error-summary]');
summary?.focus();

// A link of the summary may lead to a group: the first control in it is meant.
summary?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const group = link && document.getElementById(link.hash.slice(1));
  const control = group?.querySelector<HTMLElement>('input:not([type=hidden]),select,textarea');
  if (control) {
    event.preventDefault();
    control.focus();
  }
});

// The language in the strip, on a page that came back with what was typed: the button of the form keeps that.
document.querySelector('a.language[href^="#"]')?.addEventListener('click', (event) => {
  const button = document.getElementById('doi-ngon-ngu');
  if (button === null) return;
  event.preventDefault();
  button.click();
});

// Whoever ticks something off writes about it next: what belongs to it unfolds.
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
  const fold = target.closest('fieldset[data-unfolds]')?.querySelector('details');
  if (fold) fold.open = true;
});

// Pressing twice sends once; the server would notice too. After a moment, or with another button, the press counts again.
const patience = 3000;
let last: { form: HTMLFormElement; submitter: HTMLElement | null; at: number } | undefined;

document.addEventListener('submit', (event) => {
  const { target: form, submitter, timeStamp: at } = event;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
  const again = last?.form === form && last.submitter === submitter && at - last.at < patience;
  if (again) event.preventDefault();
  else last = { form, submitter, at };
});

// Back from the next page: the form is alive again.
addEventListener('pageshow', () => {
  last = undefined;
});
