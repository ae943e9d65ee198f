/** A code that a narrow screen may break only at its dashes. */
export function DossierCode({ code }: { code: string }) {
  return <span class="code">{code}</span>;
}
