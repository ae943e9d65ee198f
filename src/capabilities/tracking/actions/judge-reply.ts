/** What a person may change when answering a supplement request, and whether every fault was answered. */
import { type Fault, isAbout } from '#capabilities/dossier/index.ts';

type Texts = Readonly<Record<string, string>>;

export function isAskedFor(faults: readonly Fault[], fieldName: string): boolean {
  return faults.some(({ target, name }) => target === 'field' && isAbout(name, fieldName));
}

/** Only changed answers, and only to what was asked for. A row that was taken away becomes empty. */
export function changedFields(faults: readonly Fault[], filed: Texts, typed: Texts): Record<string, string> {
  const names = new Set([...Object.keys(filed), ...Object.keys(typed)]);
  const changed: Record<string, string> = {};
  for (const name of names) {
    const after = typed[name] ?? '';
    if (isAskedFor(faults, name) && after !== (filed[name] ?? '')) changed[name] = after;
  }
  return changed;
}

/** Faults without an answer, in the order of the list. */
export function openFaults(
  faults: readonly Fault[],
  reply: { readonly fields: Texts; readonly papers: Readonly<Record<string, readonly string[]>> },
): Fault[] {
  return faults.filter(({ target, name }) =>
    target === 'paper'
      ? (reply.papers[name] ?? []).length === 0
      : !Object.keys(reply.fields).some((field) => isAbout(name, field)),
  );
}
