/** Makes a declaration answer at once: the same rules as the server's, on the questions of this page. */
import { normaliseValue } from '#engines/forms/answers.ts';
import { computeFields } from '#engines/forms/compute.ts';
import { nameInRow } from '#engines/forms/conditions.ts';
import type { Answers } from '#engines/forms/define.ts';
import { listFields, type PlacedField, whatIsAsked } from '#engines/forms/fields.ts';
import type { PageScript } from '#engines/forms/page-view.ts';
import { validateField } from '#engines/forms/validate-field.ts';
import { joinDateParts } from '#shared/partial-date.ts';
import { formatPhone } from '#shared/phone.ts';
import { fieldId } from '../field-id.ts';
import { controlsNamed, frameOf, readControl, writeControl } from './controls.ts';
import { errorSentence } from './error-sentences.ts';
import { findIndustries, loadCommunes } from './list-requests.ts';
import { showChoices } from './lookup-choices.ts';
import { showError, showNotice } from './show-sentence.ts';

type Script = PageScript & { readonly communesPath: string; readonly industriesPath: string };

const SEARCH_PAUSE_IN_MS = 300;

const root = document.querySelector<HTMLElement>('[data-e-form]');
if (root !== null) start(root, JSON.parse(root.dataset['eForm'] ?? '') as Script);

function start(page: HTMLElement, script: Script): void {
  const { form, communesPath, industriesPath } = script;
  // Rows come and go with the server, so the questions of the page stay the same.
  const rows = [...page.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => [
    dataset['field'] ?? '',
    '',
  ]);
  const fields = listFields(form, Object.fromEntries(rows));
  const answers = (): Answers => {
    const typed = fields.map((placed) => [placed.name, normaliseValue(placed.field, readField(page, placed))]);
    return computeFields(form, { ...script.answers, ...Object.fromEntries(typed) }, script);
  };

  function update(): void {
    const known = answers();
    for (const { name, field } of fields) {
      if (field.computed !== undefined) showComputed(page, name, known[name] ?? '');
    }
    const asked = whatIsAsked(form, known, script);
    const names = new Set(asked.fields.map(({ name }) => name));
    for (const { name } of fields) frameOf(page, name)?.toggleAttribute('hidden', !names.has(name));
    for (const section of form.pages.flatMap(({ sections }) => sections)) {
      const frame = page.querySelector(`[data-section=${JSON.stringify(section.id)}]`);
      frame?.toggleAttribute('hidden', !asked.sections.has(section));
    }
  }

  /** Judges a field when the person leaves it; an empty one only if it was already found wrong. */
  function judge(placed: PlacedField): void {
    const frame = frameOf(page, placed.name);
    const known = answers();
    if (frame === undefined || (!known[placed.name] && frame.querySelector('.has-err') === null)) return;
    const { errors, warnings } = validateField(placed, whatIsAsked(form, known, script).answers, script);
    const { label, kind } = placed.field;
    const [sentence, notice] = [errors[0], warnings[0]].map(
      (fault) => fault && errorSentence({ ...fault, label, kind }),
    );
    showError(frame, fieldId(placed.name), sentence);
    showNotice(frame, notice);
  }

  function search(placed: PlacedField, picker: HTMLElement): Promise<boolean> {
    const text = picker.querySelector('input')?.value ?? '';
    return findIndustries(industriesPath, text).then((found) => {
      if (found === undefined) return false;
      showChoices(picker, placed.name, placed.field.label, text.trim() === '' ? [] : found);
      const status = page.querySelector(`[data-found=${JSON.stringify(placed.name)}]`);
      if (status !== null && text.trim() !== '') {
        status.textContent =
          found.length === 0
            ? 'Không có ngành nào khớp. Thử từ ngắn hơn, hoặc ghi bằng lời ở ô dưới.'
            : `Tìm thấy ${found.length} ngành.`;
      }
      return true;
    });
  }

  /** The choice brings its name along, unless the person wrote another. */
  function fillFrom(placed: PlacedField): void {
    const { field, row } = placed;
    if (field.kind !== 'lookup' || field.fills === undefined) return;
    const target = nameInRow(field.fills, row);
    const picker = frameOf(page, placed.name)?.querySelector<HTMLElement>('[data-picker]');
    const label = picker?.querySelector('input:checked + span .choice-label')?.lastChild?.textContent?.trim() ?? '';
    const current = readControl(page, target);
    if (picker && readControl(page, placed.name) !== '' && (current === '' || current === picker.dataset['filled'])) {
      picker.dataset['filled'] = label;
      writeControl(page, target, label);
    }
  }

  const placedAt = (target: EventTarget | null): PlacedField | undefined => {
    const frame = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    return fields.find(({ name }) => name === frame?.dataset['field']);
  };

  page.addEventListener('input', update);
  page.addEventListener('change', ({ target }) => {
    const placed = placedAt(target);
    if (placed === undefined) return;
    fillFrom(placed);
    for (const child of fields) {
      const parent = 'options' in child.field && 'list' in child.field.options && child.field.options.parentField;
      if (!parent || nameInRow(parent, child.row) !== placed.name) continue;
      const select = controlsNamed(page, child.name).find((control) => control instanceof HTMLSelectElement);
      if (select) void loadCommunes(select, communesPath, readControl(page, placed.name)).then(update);
    }
    update();
  });

  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    const placed = placedAt(target);
    if (placed === undefined || placed === placedAt(relatedTarget)) return;
    afterPress(() => {
      tidy(page, placed);
      judge(placed);
    });
  });

  let pause: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('input', ({ target }) => {
    const placed = placedAt(target);
    const picker = target instanceof HTMLInputElement && target.type !== 'radio' ? pickerOf(target) : null;
    if (placed === undefined || picker === null) return;
    clearTimeout(pause);
    pause = setTimeout(() => void search(placed, picker), SEARCH_PAUSE_IN_MS);
  });
  page.addEventListener('keydown', (event) => {
    const picker = event.target instanceof HTMLInputElement && event.key === 'Enter' ? pickerOf(event.target) : null;
    if (picker === null) return;
    event.preventDefault();
    picker.querySelector('button')?.click();
  });
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const [placed, picker] = [placedAt(button), pickerOf(button)];
    if (button === null || placed === undefined || picker === null) return;
    event.preventDefault();
    // Out of reach: the ordinary way, which also says so.
    void search(placed, picker).then((done) => done || button.form?.requestSubmit(button));
  });

  // The browser may have put back what was typed before.
  addEventListener('pageshow', update);
  update();
}

let isPressed = false;
addEventListener('pointerdown', () => {
  isPressed = true;
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    isPressed = false;
  });
}

/** A sentence that appears while a button is pressed would push the button away from under the finger. */
function afterPress(work: () => void): void {
  if (!isPressed) {
    work();
    return;
  }
  const soon = (): void => void setTimeout(work);
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, soon, { once: true });
}

function pickerOf(target: Element | null): HTMLElement | null {
  return target?.closest<HTMLElement>('[data-picker]') ?? null;
}

function readField(page: HTMLElement, { name, field, row }: PlacedField): string {
  switch (field.kind) {
    case 'date':
    case 'partialDate': {
      const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
        readControl(page, `${name}.${part}`),
      );
      return joinDateParts({ day, month, year });
    }
    case 'rowChoice':
      return readControl(page, field.id.replace('[]', '')) === String(row) ? 'on' : '';
    case 'display':
      return page.querySelector(`[data-shown=${JSON.stringify(name)}]`)?.textContent ?? '';
    default:
      return readControl(page, name);
  }
}

function showComputed(page: HTMLElement, name: string, value: string): void {
  const output = page.querySelector(`[data-shown=${JSON.stringify(name)}]`);
  if (output === null) writeControl(page, name, value);
  else if (output.textContent !== value) output.textContent = value;
}

/** Amounts with dots, telephone numbers in groups: easier to check by eye. */
function tidy(page: HTMLElement, { name, field }: PlacedField): void {
  if (field.kind !== 'money' && field.kind !== 'phone') return;
  const value = normaliseValue(field, readControl(page, name));
  writeControl(page, name, field.kind === 'phone' ? formatPhone(value) : value.replace(/\B(?=(?:\d{3})+$)/g, '.'));
}
