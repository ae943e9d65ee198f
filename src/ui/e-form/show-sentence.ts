import { element } from './controls.ts';

/** Puts the sentence of an error at its field, as the server would, or takes it away again. */
export function showError(frame: HTMLElement, id: string, sentence: string | undefined): void {
  const field = frame.querySelector<HTMLElement>('.field');
  if (field === null) return;
  field.querySelector(`:scope > .err-msg`)?.remove();
  field.classList.toggle('has-err', sentence !== undefined);
  for (const control of field.querySelectorAll('input:not([type=hidden]),select,textarea')) {
    if (sentence === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    describe(control, `${id}-error`, sentence !== undefined);
  }
  if (sentence === undefined) return;
  const message = element(
    'p',
    { class: 'err-msg', id: `${id}-error` },
    element('span', { class: 'sr' }, 'Lỗi: '),
    sentence,
  );
  const before = [...field.children].filter((child) => child.matches('label:not(.choice),legend,.hint')).at(-1);
  if (before === undefined) field.prepend(message);
  else before.after(message);
}

function describe(control: Element, id: string, on: boolean): void {
  const ids = new Set((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (on) ids.add(id);
  else ids.delete(id);
  if (ids.size === 0) control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', [...ids].join(' '));
}

/** A second look is worth it: a sentence below the field, without the colour of an error. */
export function showNotice(frame: HTMLElement, sentence: string | undefined): void {
  frame.querySelector('[data-notice]')?.remove();
  if (sentence !== undefined)
    frame.append(element('p', { class: 'hint', 'data-notice': '', role: 'status' }, sentence));
}
