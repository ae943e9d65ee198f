import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface ConfirmationPanelProps {
  title: string;
  codeLabel?: string | undefined;
  code?: string | undefined;
  /** A QR code as inline SVG with its own label. */
  qr?: ComponentChildren;
  children?: ComponentChildren;
}

/** The end of a transaction: what was done and the code to keep. */
export function ConfirmationPanel({ title, codeLabel, code, qr, children }: ConfirmationPanelProps) {
  return (
    <div class="done-panel">
      <div class="stack">
        <h1>
          <Icon name="check-circle" />
          <span>{title}</span>
        </h1>
        {code && (
          <p>
            {codeLabel}
            <span class="big-code">{code}</span>
          </p>
        )}
        {children}
      </div>
      {qr && <div class="qr">{qr}</div>}
    </div>
  );
}
