/** Máy chủ thư, mô phỏng: takes mail by SMTP as a real one does and puts it into the mailbox instead of delivering it. */
import { timingSafeEqual } from 'node:crypto';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type Faults, SLOW_ANSWER_IN_MS } from './faults.ts';
import type { Mailbox } from './messages.ts';

export interface MailAccount {
  readonly user: string;
  readonly password: string;
}

const LARGEST_MAIL_IN_BYTES = 256 * 1024;
/** RFC 5321: nobody lives there; going on trying would not help. */
const NO_SUCH_MAILBOX = 550;
const NOT_NOW = 421;
const WRONG_PASSWORD = 535;

export function createMailServer(account: MailAccount, mailbox: Mailbox, faults: Faults): SMTPServer {
  return new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN'],
    // On this machine only, without a certificate: a real server wants TLS first.
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL_IN_BYTES,
    logger: false,
    onConnect(_session, done) {
      done(faults.of('email') === 'down' ? failure(NOT_NOW, 'Service not available') : null);
    },
    onAuth({ username, password }, _session, done) {
      const known = isSame(username, account.user) && isSame(password, account.password);
      if (known) return done(null, { user: account.user });
      done(failure(WRONG_PASSWORD, 'Authentication failed'));
    },
    onRcptTo(_address, _session, done) {
      done(faults.of('email') === 'reject' ? failure(NO_SUCH_MAILBOX, 'No such mailbox') : null);
    },
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      take(stream, recipients).then(
        () => done(),
        () => done(failure(NOT_NOW, 'The mail could not be read')),
      );
    },
  });

  async function take(stream: AsyncIterable<Buffer>, recipients: readonly string[]): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    if (faults.of('email') === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const mail = await PostalMime.parse(Buffer.concat(chunks));
    const at = new Date().toISOString();
    const subject = mail.subject ?? '';
    // The same Message-ID is the same mail, sent again after an answer that was lost.
    for (const to of recipients) {
      const trackingId = `${mail.messageId ?? at}/${to}`;
      mailbox.deliver({ to, channel: 'email', subject, text: (mail.text ?? '').trim(), at }, trackingId);
    }
  }
}

function failure(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function isSame(given: string | null | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
