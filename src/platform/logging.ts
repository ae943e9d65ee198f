/** Nhật ký vận hành: structured lines without personal data. */
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Keys that may hold personal data or secrets wherever they appear in a logged object. */
const PRIVATE_KEYS = [
  'personalId',
  'fullName',
  'phone',
  'email',
  'birthDate',
  'answers',
  'submitter',
  'owner',
  'password',
  'otp',
  'code_verifier',
  'token',
  'idToken',
  'authorization',
  'cookie',
  'set-cookie',
];

export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: {
      paths: PRIVATE_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
      censor: '[removed]',
    },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?', 1)[0],
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
