/**
 * Gợi ý khi gõ: a list under a search box, after the combobox pattern of WAI-ARIA (list, activedescendant). Without script,
 * or without network, the box searches as ever.
 */
import { countText, LIST_NAME, type Move, moved, type Suggestion } from './search-suggestions.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
const PAUSE_IN_MS = 200;
const SHORTEST = 2;
const MOVES: Readonly<Record<string, Move>> = { ArrowDown: 'next', ArrowUp: 'previous' };

function suggestFor(input: HTMLInputElement, address: string): void {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', LIST_NAME[language]);
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  input.after(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let shown: readonly Suggestion[] = [];
  let current = -1;
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    look(-1);
  }

  function look(at: number): void {
    current = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    const option = list.children[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function show(suggestions: readonly Suggestion[]): void {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(({ text }, index) => optionOf(text, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    look(-1);
    status.textContent = countText(suggestions.length, language);
  }

  async function ask(): Promise<void> {
    asking?.abort();
    const words = input.value.trim();
    if (words.length < SHORTEST) return close();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ [input.name]: words })}`, { signal });
      const suggestions = answer.ok ? ((await answer.json()) as Suggestion[]) : [];
      if (!signal.aborted && document.activeElement === input) show(suggestions);
    } catch {
      if (!signal.aborted) close();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_IN_MS);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // A syllable that is still being composed belongs to the keyboard.
    if (event.isComposing || list.hidden) return;
    const move = MOVES[event.key];
    const chosen = shown[current];
    if (move) look(moved(current, move, shown.length));
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) location.assign(chosen.href);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while something is pointed at.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = [...list.children].findIndex((option) => option.contains(event.target as Node));
    const chosen = shown[at];
    if (chosen) location.assign(chosen.href);
  });
}

function optionOf(text: string, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  // Procedures have Vietnamese names on every page.
  option.lang = 'vi';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.textContent = text;
  return option;
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
  const address = input.dataset['suggestions'];
  if (address) suggestFor(input, address);
}
