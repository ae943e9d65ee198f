import { Card } from '#ui/card.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { siteFacts } from '#ui/site-facts.ts';
import { TopicList } from '#ui/topic-list.tsx';
import { guideTopics, HELP, systemTopics, toolTopics } from './help.text.ts';

export function HelpView() {
  return (
    <>
      <PageBand title={HELP.title} lead={HELP.lead} crumbs={[{ label: HELP.home, href: '/' }, { label: HELP.title }]} />
      <PageColumns aside={<People />} asideLabel={HELP.person}>
        <section>
          <h2>{HELP.guides}</h2>
          <TopicList topics={guideTopics()} />
        </section>
        <section>
          <h2>{HELP.tools}</h2>
          <TopicList topics={toolTopics()} />
        </section>
        <section>
          <h2>{HELP.about}</h2>
          <TopicList topics={systemTopics()} />
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
