/** A page that only tells something and shows the way on. */
import { html } from '../html.ts';
import type { ProviderName } from '../settings.ts';
import { layout } from './layout.ts';

export interface Message {
  readonly title: string;
  readonly sentences: readonly string[];
  /** For whoever looks for the cause. */
  readonly detail?: string;
  readonly link: { readonly href: string; readonly text: string };
}

export function messagePage(provider: ProviderName, message: Message): string {
  const body = html`<h1>${message.title}</h1>
${message.sentences.map((sentence) => html`<p>${sentence}</p>`)}
${message.detail !== undefined && html`<p class="muted">Mã lỗi: ${message.detail}</p>`}
<div class="actions"><a class="main" href="${message.link.href}">${message.link.text}</a></div>`;
  return layout(provider, message.title, body);
}
