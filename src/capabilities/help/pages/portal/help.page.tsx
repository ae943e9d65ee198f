import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { sendPortalPage } from '#platform/web/page.tsx';
import { HELP_PATH } from '../../paths.ts';
import { ACCESSIBILITY } from './accessibility.text.ts';
import { AccessibilityView } from './accessibility.view.tsx';
import { FAQ } from './faq.text.ts';
import { FaqView } from './faq.view.tsx';
import { HELP } from './help.text.ts';
import { HelpView } from './help.view.tsx';

/** Pages that say the same to everybody: the entry, frequent questions, accessibility. */
export const helpPage = () => saying(HELP, () => <HelpView />);
export const faqPage = () => saying(FAQ, () => <FaqView />);
export const accessibilityPage = () => saying(ACCESSIBILITY, () => <AccessibilityView />);

function saying(words: { readonly title: string; readonly lead: string }, body: () => ComponentChildren) {
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendPortalPage(reply, { title: words.title, description: words.lead, active: HELP_PATH, body: body() });
}
