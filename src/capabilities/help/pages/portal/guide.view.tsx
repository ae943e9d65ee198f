import { type ComponentChildren, Fragment } from 'preact';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { HELP_PATH } from '../../paths.ts';
import { GUIDE_PICTURES, type GuidePicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './guide-pictures.ts';
import { HELP } from './help.text.ts';

export interface GuideStep {
  readonly text: string;
  readonly picture?: GuidePicture;
}

export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GuideStep[];
  /** What else one should know. */
  readonly remarks?: readonly string[];
  readonly link?: { readonly label: string; readonly href: string };
}

export interface GuideViewProps {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly GuideSection[];
  readonly pictureUrl: (name: string) => string;
  /** What one does with it: the button at the end, a word before. */
  readonly children?: ComponentChildren;
}

/** A guide: what it has, section by section, and a picture of our own pages beside each step. */
export function GuideView({ title, lead, sections, pictureUrl, children }: GuideViewProps) {
  const crumbs = [{ label: HELP.home, href: '/' }, { label: HELP.title, href: HELP_PATH }, { label: title }];
  return (
    <>
      <PageBand title={title} lead={lead} crumbs={crumbs} />
      <PageColumns>
        <nav aria-labelledby="contents">
          <h2 id="contents">{HELP.contents}</h2>
          <ol class="numbers">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map((section) => (
          <Section key={section.id} section={section} pictureUrl={pictureUrl} />
        ))}
        {children}
        <p class="small muted">{HELP.example}</p>
      </PageColumns>
    </>
  );
}

type PictureProps = Pick<GuideViewProps, 'pictureUrl'>;

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
            <li key={remark}>
              <Told text={remark} />
            </li>
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

/** [In brackets] stand words of a page that is in Vietnamese only. */
function Told({ text }: { text: string }) {
  return text.split(/\[([^\]]+)\]/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Fragment key={index}>
        “<span lang="vi">{part}</span>”
      </Fragment>
    ),
  );
}

function Step({ step: { text, picture }, pictureUrl }: PictureProps & { step: GuideStep }) {
  return (
    <li>
      <p>
        <Told text={text} />
      </p>
      {picture && (
        <img
          src={pictureUrl(picture)}
          alt={GUIDE_PICTURES[picture]}
          width={PICTURE_WIDTH}
          height={PICTURE_HEIGHT}
          loading="lazy"
          decoding="async"
        />
      )}
    </li>
  );
}
