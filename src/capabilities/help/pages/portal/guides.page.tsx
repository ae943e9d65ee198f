import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPortalPage } from '#platform/web/page.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { HELP_PATH } from '../../paths.ts';
import { FILING_GUIDE, filingSections } from './filing-guide.text.ts';
import { GuideView } from './guide.view.tsx';
import { GUIDE, guideSections, IF_TRICKED } from './sign-in-guide.text.ts';

interface GuideOptions {
  /** Whether new accounts are made through the portal, or only by VNeID. */
  readonly offersRegistration: boolean;
}

/** The province's two guides, as pages that show themselves. */
export function guidePages({ offersRegistration }: GuideOptions) {
  /** GET /ho-tro/dang-nhap */
  async function signIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { title, lead } = GUIDE;
    const sections = guideSections(offersRegistration);
    const body = (
      <GuideView {...{ title, lead, sections }} pictureUrl={pictureUrl(request)}>
        <Note tone="warn" title={IF_TRICKED.title}>
          {IF_TRICKED.text} <a href={IF_TRICKED.href}>{IF_TRICKED.link}</a>
        </Note>
        <p class="actions">
          <LinkButton href="/dang-nhap">{GUIDE.signIn}</LinkButton>
        </p>
      </GuideView>
    );
    return sendPortalPage(reply, { title, description: lead, active: HELP_PATH, body });
  }

  /** GET /ho-tro/nop-ho-so */
  async function filing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { title, lead } = FILING_GUIDE;
    const body = (
      <GuideView {...{ title, lead }} sections={filingSections()} pictureUrl={pictureUrl(request)}>
        <p class="actions">
          <LinkButton href="/dich-vu-cong">{FILING_GUIDE.begin}</LinkButton>
        </p>
      </GuideView>
    );
    return sendPortalPage(reply, { title, description: lead, active: HELP_PATH, body });
  }

  return { signIn, filing };
}

function pictureUrl({ server }: FastifyRequest): (name: string) => string {
  return (name) => server.assets.url(`src/capabilities/help/pictures/${name}.jpg`);
}
