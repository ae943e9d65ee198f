/** Gửi thư điện tử: hands a mail to the province's mail server by SMTP. */
import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { MailConfig } from '#platform/message-config.ts';
import { type Delivery, LONGEST_WAIT_IN_MS } from './delivery.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same again is the same mail, for every server and reader on its way. */
  readonly trackingId: string;
}

/** What the mail server says in an error. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

export async function sendMail(server: MailConfig, mail: Mail): Promise<Delivery> {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    requireTLS: server.needsTls && !server.isSecure,
    auth: { user: server.user, pass: server.password },
    connectionTimeout: LONGEST_WAIT_IN_MS,
    greetingTimeout: LONGEST_WAIT_IN_MS,
    socketTimeout: LONGEST_WAIT_IN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: server.from,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: messageId(mail.trackingId, server.from),
      // RFC 3834: nobody's holiday notice answers a machine.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { state: 'delivered' };
  } catch (error) {
    return failedDelivery(error as SmtpError);
  } finally {
    transport.close();
  }
}

/** RFC 5321: 5yz about this recipient or this mail stays as it is; everything else may pass, and may be our own fault. */
function failedDelivery({ code, command = '', responseCode }: SmtpError): Delivery {
  if (responseCode === undefined) {
    return { state: 'unavailable', reason: code === 'ETIMEDOUT' ? 'timeout' : 'no connection' };
  }
  const isAboutMail = command.startsWith('RCPT') || command.startsWith('DATA');
  return { state: isAboutMail && responseCode >= 500 ? 'refused' : 'unavailable', reason: `status ${responseCode}` };
}

function messageId(trackingId: string, from: string): string {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(trackingId).digest('hex').slice(0, 32)}@${domain}>`;
}
