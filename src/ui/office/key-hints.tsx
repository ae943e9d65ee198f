export interface KeyHint {
  keys: readonly string[];
  does: string;
}

/** The keys that work on this page, next to what they do. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <ul class="keys" aria-label="Phím tắt">
      {hints.map((hint) => (
        <li key={hint.does}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {hint.does}
        </li>
      ))}
    </ul>
  );
}
