import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { HELP_PATH } from '../../paths.ts';
import { HELP } from './help.text.ts';
import { GUIDE, type GuideSection, type GuideStep, guideSections, IF_TRICKED } from './sign-in-guide.text.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, SIGN_IN_PICTURES } from './sign-in-pictures.ts';

export interface SignInGuideViewProps {
  readonly offersRegistration: boolean;
  readonly pictureUrl: (name: string) => string;
}

export function SignInGuideView({ offersRegistration, pictureUrl }: SignInGuideViewProps) {
  const sections = guideSections(offersRegistration);
  const crumbs = [{ label: 'Trang chủ', href: '/' }, { label: HELP.title, href: HELP_PATH }, { label: GUIDE.title }];
  return (
    <>
      <PageBand title={GUIDE.title} lead={GUIDE.lead} crumbs={crumbs} />
      <PageColumns>
        <nav aria-labelledby="contents">
          <h2 id="contents">{GUIDE.contents}</h2>
          <ol class="numbers">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map((section) => (
          <Section key={section.id} section={section} pictureUrl={pictureUrl} />
        ))}
        <Note tone="warn" title={IF_TRICKED.title}>
          {IF_TRICKED.text} <a href={IF_TRICKED.href}>{IF_TRICKED.link}</a>
        </Note>
        <p class="actions">
          <LinkButton href="/dang-nhap">{GUIDE.signIn}</LinkButton>
        </p>
        <p class="small muted">{GUIDE.example}</p>
      </PageColumns>
    </>
  );
}

type PictureProps = Pick<SignInGuideViewProps, 'pictureUrl'>;

function Section({ section, pictureUrl }: PictureProps & { section: GuideSection }) {
  const { id, title, lead, steps, remarks = [], link } = section;
  return (
    <section id={id} class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{lead}</p>
      {steps.length > 0 && (
        <ol class="steps-how pictured">
          {steps.map((step) => (
            <Step key={step.text} step={step} pictureUrl={pictureUrl} />
          ))}
        </ol>
      )}
      {remarks.length > 0 && (
        <ul class="bullets">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {link && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </section>
  );
}

function Step({ step: { text, picture }, pictureUrl }: PictureProps & { step: GuideStep }) {
  return (
    <li>
      <p>{text}</p>
      {picture && (
        <img
          src={pictureUrl(picture)}
          alt={SIGN_IN_PICTURES[picture]}
          width={PICTURE_WIDTH}
          height={PICTURE_HEIGHT}
          loading="lazy"
          decoding="async"
        />
      )}
    </li>
  );
}
