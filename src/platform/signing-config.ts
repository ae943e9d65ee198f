/** Cấu hình ký số: who keeps the keys, who stamps the time, whose certificates are believed. */

/** "software" keeps the keys of a development's own authority in the database. */
export type SignerKind = 'software';

export interface SigningConfig {
  readonly signer: SignerKind;
  /** Opens the keys of the development's authority. */
  readonly secretKey: string;
  /** RFC 3161 service. */
  readonly timeStampUrl: string;
  /** PEM files with root certificates and revocation lists; read when a paper is checked, so that lists may be renewed. */
  readonly trustFiles: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const SIGNERS: readonly SignerKind[] = ['software'];
/** Fine on a developer's machine, where the keys that it opens are worth nothing. */
export const DEVELOPMENT_SIGNING_KEY = 'development-only-signing-secret-key';

export function parseSigning(
  env: Environment,
  { production, problems }: { production: boolean; problems: string[] },
): SigningConfig {
  const signer = env['SIGNER'] ?? 'software';
  if (!SIGNERS.some((known) => known === signer))
    problems.push(`SIGNER: "${signer}" is not one of ${SIGNERS.join(', ')}`);
  if (production && signer === 'software')
    problems.push('SIGNER: "software" signs with certificates of a development authority, which nobody may believe');
  const timeStampUrl = env['TIME_STAMP_URL'] ?? 'http://127.0.0.1:4003/tsa';
  const protocol = URL.parse(timeStampUrl)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') problems.push(`TIME_STAMP_URL: "${timeStampUrl}" is no address`);
  return {
    signer: signer as SignerKind,
    secretKey: env['SIGNING_SECRET_KEY'] ?? DEVELOPMENT_SIGNING_KEY,
    timeStampUrl,
    trustFiles: (env['SIGNING_TRUST_FILES'] ?? '').split(',').filter((file) => file !== ''),
  };
}
