import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Form } from '#ui/form.tsx';
import { Tag } from '#ui/tag.tsx';
import {
  type ConsentEntry,
  type ConsentText,
  isConsented,
  isOfficial,
  offeredChannels,
  type TellingRules,
} from '../../domain/consent.ts';
import { type ContactChannel, type Contacts, recipientOf } from '../../domain/contact.ts';
import { CONSENT_PATH, contactPath, ZALO_LINK_PATH } from '../../paths.ts';
import { CHANNELS, PURPOSE_NOTES, PURPOSE_TITLES, text } from './contacts.text.ts';

interface ConsentCardProps {
  readonly consent: ConsentText;
  readonly contacts: Contacts;
  readonly latest: readonly ConsentEntry[];
  readonly rules: TellingRules;
}

/** One purpose, with its words and a button for each channel: to give and to withdraw are one press each. */
export function ConsentCard({ consent, contacts, latest, rules }: ConsentCardProps) {
  const { purpose, wording } = consent;
  const offered = offeredChannels(rules);
  const official = offered.filter((channel) => isOfficial(rules, purpose, channel));
  return (
    <Card>
      <div class="stack">
        <h3>{PURPOSE_TITLES[purpose]}</h3>
        {official.map((channel) => (
          <p key={channel}>
            <b>{CHANNELS[channel]}</b> <Tag tone="info">Bắt buộc</Tag> {text.official}
          </p>
        ))}
        <p>“{wording}”</p>
        {PURPOSE_NOTES[purpose] !== undefined && <p class="muted">{PURPOSE_NOTES[purpose]}</p>}
        {offered
          .filter((channel) => !official.includes(channel))
          .map((channel) => (
            <Choice
              key={channel}
              consent={consent}
              channel={channel}
              isGiven={isConsented(latest, purpose, channel)}
              isReachable={recipientOf(contacts, channel) !== null}
            />
          ))}
      </div>
    </Card>
  );
}

interface ChoiceProps {
  readonly consent: ConsentText;
  readonly channel: ContactChannel;
  readonly isGiven: boolean;
  readonly isReachable: boolean;
}

function Choice({ consent, channel, isGiven, isReachable }: ChoiceProps) {
  const { purpose, version } = consent;
  return (
    <div class="row between">
      <p>
        <b>{CHANNELS[channel]}</b>{' '}
        {isGiven ? <Tag tone="ok">Bạn đã đồng ý</Tag> : <Tag tone="idle">Bạn chưa đồng ý</Tag>}
      </p>
      {!isGiven && !isReachable ? (
        <a href={channel === 'zalo' ? ZALO_LINK_PATH : contactPath(channel)}>
          {channel === 'zalo' ? 'Liên kết Zalo trước' : 'Xác minh nơi nhận tin trước'}
          <span class="sr">
            {' '}
            để nhận {PURPOSE_TITLES[purpose]} qua {CHANNELS[channel]}
          </span>
        </a>
      ) : (
        <Form action={CONSENT_PATH}>
          <input type="hidden" name="muc-dich" value={purpose} />
          <input type="hidden" name="kenh" value={channel} />
          <input type="hidden" name="ban" value={version} />
          <Button
            kind="secondary"
            small
            name="quyet-dinh"
            value={isGiven ? 'rut' : 'dong-y'}
            about={`${PURPOSE_TITLES[purpose]} qua ${CHANNELS[channel]}`}
          >
            {isGiven ? 'Rút đồng ý' : 'Tôi đồng ý'}
          </Button>
        </Form>
      )}
    </div>
  );
}
