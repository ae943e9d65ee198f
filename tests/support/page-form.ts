/** Reads a form out of a page as a browser without scripts would send it, untouched. */
export function readForm(html: string, action: string): Record<string, string> {
  const form = html.split('<form ').find((part) => part.includes(`action="${action}"`));
  if (form === undefined) throw new Error(`the page has no form for ${action}`);
  const inside = form.slice(0, form.indexOf('</form>'));
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of inside.matchAll(/<input ([^>]*)>/g)) {
    const { name, type, value } = attributesOf(attributes);
    const isPressed = type === 'checkbox' || type === 'radio' ? /\bchecked\b/.test(attributes) : type !== 'file';
    if (name !== undefined && isPressed) fields[name] = value ?? (type === 'checkbox' ? 'on' : '');
  }
  for (const [, attributes = '', content = ''] of inside.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)) {
    const { name } = attributesOf(attributes);
    if (name !== undefined) fields[name] = plain(content);
  }
  for (const [, attributes = '', options = ''] of inside.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const { name } = attributesOf(attributes);
    const chosen = [...options.matchAll(/<option ([^>]*)>/g)].find(([, option = '']) => /\bselected\b/.test(option));
    if (name !== undefined) fields[name] = chosen === undefined ? '' : (attributesOf(chosen[1] ?? '').value ?? '');
  }
  return fields;
}

function attributesOf(text: string): Partial<Record<'name' | 'type' | 'value', string>> {
  return Object.fromEntries(
    [...text.matchAll(/\b(name|type|value)="([^"]*)"/g)].map(([, name, value = '']) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
