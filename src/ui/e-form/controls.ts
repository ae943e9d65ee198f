/** The controls of a declaration in the page, found by the names the server gave them. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function controlsNamed(root: ParentNode, name: string): Control[] {
  return [...root.querySelectorAll<Control>(`[name=${JSON.stringify(name)}]`)];
}

/** What the person has put in: of radios the chosen one, of a checkbox its tick, else the text. */
export function readControl(root: ParentNode, name: string): string {
  let value = '';
  for (const control of controlsNamed(root, name)) {
    const isChoice = control.type === 'radio' || control.type === 'checkbox';
    if (!isChoice) value = control.value;
    else if ((control as HTMLInputElement).checked) value = control.value;
  }
  return value;
}

export function writeControl(root: ParentNode, name: string, value: string): void {
  const control = controlsNamed(root, name).find(({ type }) => type !== 'hidden');
  if (control !== undefined && control.value !== value) control.value = value;
}

/** The frame of a field, by the name of the field or of any control in it. */
export function frameOf(root: ParentNode, name: string): HTMLElement | undefined {
  const own = root.querySelector<HTMLElement>(`[data-field=${JSON.stringify(name)}]`);
  return own ?? undefined;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
