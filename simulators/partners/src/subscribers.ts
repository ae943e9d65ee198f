/** Sổ thuê bao: who a telephone number is registered to; answers yes or no, never whose it is. */
import { readFileSync } from 'node:fs';

interface Subscriber {
  readonly phone: string;
  readonly idNumber: string;
  readonly fullName: string;
}

export type SubscriberAnswer = { readonly matches: true; readonly fullName: string } | { readonly matches: false };

export interface Subscribers {
  /** All three must agree; the name comes back as the register spells it. */
  check(asked: Subscriber): SubscriberAnswer;
}

export function readSubscribers(): Subscribers {
  const file = new URL('../subscribers.json', import.meta.url);
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly Subscriber[];
  const byPhone = new Map(all.map((subscriber) => [subscriber.phone, subscriber]));
  return {
    check({ phone, idNumber, fullName }) {
      const found = byPhone.get(phone);
      const agrees = found?.idNumber === idNumber && plain(found.fullName) === plain(fullName);
      return found && agrees ? { matches: true, fullName: found.fullName } : { matches: false };
    },
  };
}

/** Cards print names in capitals, people type them in many ways, keyboards place accents differently. */
function plain(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
