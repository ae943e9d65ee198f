import { Card } from '#ui/card.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { TopicList } from '#ui/topic-list.tsx';
import { ABOUT, GUIDES, HELP, TOOLS } from './help.text.ts';

export function HelpView() {
  return (
    <>
      <PageBand
        title={HELP.title}
        lead={HELP.lead}
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: HELP.title }]}
      />
      <PageColumns aside={<People />} asideLabel={HELP.person}>
        <section>
          <h2>{HELP.guides}</h2>
          <TopicList topics={GUIDES} />
        </section>
        <section>
          <h2>{HELP.tools}</h2>
          <TopicList topics={TOOLS} />
        </section>
        <section>
          <h2>{HELP.about}</h2>
          <TopicList topics={ABOUT} />
        </section>
      </PageColumns>
    </>
  );
}

function People() {
  const { hotline, hotlineHours, centreName, centreAddress } = siteFacts;
  return (
    <>
      <Card soft title={HELP.call} id="hotline">
        <p>
          <a href={`tel:${hotline}`}>{hotline}</a>
          {hotlineHours && `, ${hotlineHours}`}
        </p>
      </Card>
      <Card soft title={HELP.counter} id="counter">
        <p>{HELP.counterText}</p>
        <p>
          {centreName}: {centreAddress}
        </p>
      </Card>
    </>
  );
}
