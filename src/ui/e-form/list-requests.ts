import { element } from './controls.ts';

export interface ListEntry {
  readonly code: string;
  readonly name: string;
}

/** Asks the server for entries of a list; `undefined` when it cannot be reached. */
export async function askList(path: string, query: string, text: string): Promise<readonly ListEntry[] | undefined> {
  try {
    const answer = await fetch(`${path}?${query}=${encodeURIComponent(text)}`, {
      headers: { accept: 'application/json' },
    });
    return answer.ok ? ((await answer.json()) as ListEntry[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Xã, phường của tỉnh vừa chọn. */
export async function loadCommunes(select: HTMLSelectElement, path: string, province: string): Promise<void> {
  select.replaceChildren(
    element('option', { value: '' }, province === '' ? 'Chọn tỉnh, thành phố trước' : 'Đang tải…'),
  );
  if (province === '') return;
  const communes = await askList(path, 'tinh', province);
  const first = communes === undefined ? 'Không tải được. Hãy chọn lại tỉnh, thành phố.' : 'Chọn';
  const options = (communes ?? []).map(({ code, name }) => element('option', { value: code }, name));
  select.replaceChildren(element('option', { value: '' }, first), ...options);
}
