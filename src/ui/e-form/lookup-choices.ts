import { fieldId } from '../field-id.ts';
import { element } from './controls.ts';
import type { Industry } from './list-requests.ts';

/** Shows what a search found as choices, the way the server renders them; the choice made so far stays. */
export function showChoices(picker: HTMLElement, name: string, legend: string, found: readonly Industry[]): void {
  const chosen = picker.querySelector<HTMLInputElement>('input[type=radio]:checked');
  const kept = chosen !== null && chosen.value !== '' && !found.some(({ code }) => code === chosen.value);
  const keptChoice = kept ? chosen.closest('label') : null;
  const value = chosen?.value ?? '';
  picker.querySelector('fieldset')?.remove();
  if (found.length === 0 && keptChoice === null) return;
  const choices = found.map(({ code, name: label }, index) =>
    choice(name, index === 0 && keptChoice === null ? '' : code, code, label, code === value),
  );
  const none = choice(name, 'none', '', 'Không chọn mã, chỉ ghi bằng lời', false);
  const nodes = [keptChoice, ...choices, none].filter((node) => node !== null);
  picker.append(element('fieldset', { class: 'picker' }, element('legend', { class: 'sr' }, legend), ...nodes));
}

/** `part` tells the ids of one field apart; the first choice carries the field's own. */
function choice(name: string, part: string, code: string, label: string, checked: boolean): HTMLLabelElement {
  const id = fieldId(part === '' ? name : `${name}-${part}`);
  const input = element('input', { type: 'radio', id, name, value: code, 'aria-labelledby': `${id}-label` });
  input.checked = checked;
  const words = element('span', { id: `${id}-label`, class: 'choice-label' });
  if (code !== '') words.append(element('span', { class: 'code' }, code), ' ');
  words.append(label);
  return element('label', { class: 'choice', for: id }, input, element('span', {}, words));
}
