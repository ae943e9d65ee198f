import type { DossierStatus } from '#capabilities/dossier/index.ts';
import { STATUS_WORDS } from '#ui/dossier-words.ts';
import { Tag } from '#ui/tag.tsx';

export function DossierCode({ code }: { code: string }) {
  return <span class="code">{code}</span>;
}

export function StatusTag({ status }: { status: DossierStatus }) {
  const words = STATUS_WORDS[status];
  return words ? <Tag tone={words.tone}>{words.text}</Tag> : null;
}
