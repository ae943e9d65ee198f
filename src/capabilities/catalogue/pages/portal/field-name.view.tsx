import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { fieldNames } from './catalogue.text.ts';

/** Tên lĩnh vực: in the language of the page where it is one of ours, else as the national catalogue has it. */
export function FieldName({ code, name }: { code: string; name: string | undefined }) {
  if (Object.hasOwn(fieldNames, code)) return <>{fieldNames[code as keyof typeof fieldNames]}</>;
  return <InVietnamese>{name}</InVietnamese>;
}
