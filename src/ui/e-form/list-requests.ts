import { element } from './controls.ts';

/** Ngành kinh tế that a search found. */
export interface Industry {
  readonly code: string;
  readonly name: string;
}

interface Commune {
  readonly value: string;
  readonly label: string;
}

/** Asks the server for entries of a list; `undefined` when it cannot be reached. */
async function askList<Entry>(path: string, query: string, text: string): Promise<readonly Entry[] | undefined> {
  try {
    const answer = await fetch(`${path}?${query}=${encodeURIComponent(text)}`, {
      headers: { accept: 'application/json' },
    });
    return answer.ok ? ((await answer.json()) as Entry[]) : undefined;
  } catch {
    return undefined;
  }
}

export function findIndustries(path: string, text: string): Promise<readonly Industry[] | undefined> {
  return askList<Industry>(path, 'tu', text);
}

/** Xã, phường của tỉnh vừa chọn. */
export async function loadCommunes(select: HTMLSelectElement, path: string, province: string): Promise<void> {
  select.replaceChildren(
    element('option', { value: '' }, province === '' ? 'Chọn tỉnh, thành phố trước' : 'Đang tải…'),
  );
  if (province === '') return;
  const communes = await askList<Commune>(path, 'tinh', province);
  const first = communes === undefined ? 'Không tải được. Hãy chọn lại tỉnh, thành phố.' : 'Chọn';
  const options = (communes ?? []).map(({ value, label }) => element('option', { value }, label));
  select.replaceChildren(element('option', { value: '' }, first), ...options);
}
