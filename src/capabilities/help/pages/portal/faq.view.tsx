import { Details } from '#ui/details.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Prose } from '#ui/prose.tsx';
import { HELP_PATH } from '../../paths.ts';
import { FAQ, FREQUENT_QUESTIONS } from './faq.text.ts';
import { HELP } from './help.text.ts';

export function FaqView() {
  return (
    <>
      <PageBand
        title={FAQ.title}
        lead={FAQ.lead}
        crumbs={[{ label: HELP.home, href: '/' }, { label: HELP.title, href: HELP_PATH }, { label: FAQ.title }]}
      />
      <PageColumns>
        <div>
          {FREQUENT_QUESTIONS.map(({ question, answer }) => (
            <Details key={question} summary={question}>
              <Prose text={answer} />
            </Details>
          ))}
        </div>
        <p class="actions">
          <LinkButton href="/hoi-dap">{FAQ.more}</LinkButton>
          <LinkButton kind="secondary" href="/hoi-dap/gui">
            {FAQ.ask}
          </LinkButton>
        </p>
      </PageColumns>
    </>
  );
}
