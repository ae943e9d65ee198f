import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Details } from '#ui/details.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { type ConsentEntry, type ConsentText, offeredChannels, type TellingRules } from '../../domain/consent.ts';
import { type ContactChannel, type Contacts, maskedAddress, messagePhone, ownContact } from '../../domain/contact.ts';
import { ACCOUNT_PATH, contactPath, REMOVE_ZALO_PATH, removeContactPath, ZALO_LINK_PATH } from '../../paths.ts';
import { ConsentCard } from './consents.view.tsx';
import { CHANGE, CHANNELS, MANNERS, PLACES, PURPOSE_TITLES, SOURCES, text } from './contacts.text.ts';

export interface ContactsViewProps {
  readonly contacts: Contacts;
  readonly texts: readonly ConsentText[];
  readonly latest: readonly ConsentEntry[];
  readonly history: readonly ConsentEntry[];
  /** Word for word, what stands behind the history. */
  readonly agreedTexts: readonly ConsentText[];
  readonly rules: TellingRules;
  /** Name of the business that the person acts for. */
  readonly acting: string | undefined;
  readonly errors: readonly FieldMessage[];
  readonly done: string | undefined;
}

export function ContactsView(props: ContactsViewProps) {
  const { acting, errors, done, texts } = props;
  return (
    <>
      <PageBand
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: text.account, href: ACCOUNT_PATH }, { label: text.title }]}
      />
      <div class="wrap section stack-lg">
        {done !== undefined && <NotificationBanner tone="ok" title={done} />}
        <ErrorSummary errors={errors} />
        {acting !== undefined && <Note title={text.actingTitle}>{text.acting(acting)}</Note>}
        <Places {...props} />
        <section class="stack" aria-labelledby="consents">
          <h2 id="consents">{text.consentsTitle}</h2>
          <p>{text.consentsLead}</p>
          {texts.map((consent) => (
            <ConsentCard key={consent.purpose} consent={consent} {...props} />
          ))}
        </section>
        <History {...props} />
      </div>
    </>
  );
}

interface Place {
  readonly channel: ContactChannel;
  readonly value: string;
  readonly source: string;
  readonly since: string;
}

function Places({ contacts, rules }: ContactsViewProps) {
  return (
    <section class="stack" aria-labelledby="places">
      <h2 id="places">{text.placesTitle}</h2>
      {ownContact(contacts, 'sms') === undefined && <p>{text.dossierPhone}</p>}
      <DataTable
        caption="Nơi nhận tin, nguồn và thời điểm"
        hiddenCaption
        look="cards"
        rows={offeredChannels(rules).map((channel) => placeOf(contacts, channel))}
        columns={[
          { label: 'Kênh', cell: ({ channel }) => PLACES[channel], rowHeader: true },
          { label: 'Nơi nhận', cell: ({ value }) => value },
          { label: 'Nguồn', cell: ({ source }) => source },
          { label: 'Từ lúc', cell: ({ since }) => since },
          { label: 'Thay đổi', hiddenLabel: true, cell: ({ channel }) => <Changes {...{ channel, contacts }} /> },
        ]}
      />
    </section>
  );
}

function placeOf(contacts: Contacts, channel: ContactChannel): Place {
  if (channel === 'zalo') {
    const { zalo } = contacts;
    if (zalo === null) return { channel, value: text.zaloUnlinked, source: '–', since: '–' };
    return { channel, value: text.zaloLinked, source: text.zaloSource, since: momentText(zalo.linkedAt) };
  }
  const own = ownContact(contacts, channel);
  if (own !== undefined)
    return { channel, value: maskedAddress(own.address), source: text.ownSource, since: momentText(own.verifiedAt) };
  const phone = messagePhone(contacts);
  if (channel === 'email' || phone === null) return { channel, value: text.none, source: '–', since: '–' };
  const { toldBy, toldAt } = contacts;
  return {
    channel,
    value: maskedAddress(phone),
    source: SOURCES[toldBy ?? ''] ?? text.unknownSource,
    since: toldAt === null ? text.unknownSource : momentText(toldAt),
  };
}

function Changes({ channel, contacts }: { readonly channel: ContactChannel; readonly contacts: Contacts }) {
  if (channel === 'zalo') return <ZaloChanges isLinked={contacts.zalo !== null} />;
  const isOwn = ownContact(contacts, channel) !== undefined;
  const isThere = isOwn || (channel === 'sms' && contacts.accountPhone !== null);
  return (
    <div class="row">
      <a href={contactPath(channel)}>
        {isThere ? 'Đổi' : 'Thêm'}
        <span class="sr"> {CHANGE[channel].title}</span>
      </a>
      {isOwn && (
        <Form action={removeContactPath(channel)}>
          <Button kind="tertiary" small>
            {CHANGE[channel].remove}
          </Button>
        </Form>
      )}
    </div>
  );
}

function ZaloChanges({ isLinked }: { readonly isLinked: boolean }) {
  if (!isLinked) return <a href={ZALO_LINK_PATH}>Liên kết Zalo</a>;
  return (
    <Form action={REMOVE_ZALO_PATH}>
      <Button kind="tertiary" small>
        Gỡ liên kết Zalo
      </Button>
    </Form>
  );
}

function History({ history, agreedTexts }: ContactsViewProps) {
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">{text.historyTitle}</h2>
      <DataTable
        caption="Những lần đồng ý và rút lại, mới nhất trước"
        hiddenCaption
        look="cards"
        rows={history}
        columns={[
          { label: 'Lúc', cell: ({ at }) => momentText(at), nowrap: true },
          { label: 'Việc', cell: ({ purpose }) => PURPOSE_TITLES[purpose], rowHeader: true },
          { label: 'Kênh', cell: ({ channel }) => CHANNELS[channel] },
          { label: 'Bạn đã', cell: ({ isGiven }) => (isGiven ? 'Đồng ý' : 'Rút lại') },
          { label: 'Nội dung', cell: ({ version }) => `Bản ${version}` },
          { label: 'Cách', cell: ({ manner }) => MANNERS[manner] },
        ]}
        empty={text.historyEmpty}
      />
      {agreedTexts.length > 0 && (
        <Details summary={text.wordings}>
          {agreedTexts.map(({ purpose, version, wording }) => (
            <p key={`${purpose}/${version}`}>
              <b>
                {PURPOSE_TITLES[purpose]}, bản {version}:
              </b>{' '}
              {wording}
            </p>
          ))}
        </Details>
      )}
    </section>
  );
}
