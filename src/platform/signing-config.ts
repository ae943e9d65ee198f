/** Cấu hình ký số: who keeps the keys, who stamps the time, whose certificates are believed. */

/**
 * "software" keeps the keys of a development's own authority in the database; "remote" leaves them to a trust service,
 * "token" to what stands at the signatory's desk.
 */
export type SignerKind = 'software' | 'remote' | 'token';

export interface SigningConfig {
  readonly signer: SignerKind;
  /** Opens the keys of the development's authority. */
  readonly secretKey: string;
  /** Trust service that signs from afar (Cloud Signature Consortium, API 2), up to and including "/csc/v2". */
  readonly remote: { readonly url: string; readonly clientId: string; readonly clientSecret: string };
  /** Agent of a USB token, on this machine's own address. */
  readonly tokenAgentUrl: string;
  /** RFC 3161 service. */
  readonly timeStampUrl: string;
  /** PEM files with root certificates and revocation lists; read when a paper is checked, so that lists may be renewed. */
  readonly trustFiles: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const SIGNERS: readonly SignerKind[] = ['software', 'remote', 'token'];
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const DEVELOPMENT_CLIENT_SECRET = 'development-only-remote-signing-secret';
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
  const timeStampUrl = address(env, 'TIME_STAMP_URL', 'http://127.0.0.1:4003/tsa', problems);
  const tokenAgentUrl = address(env, 'TOKEN_AGENT_URL', 'http://127.0.0.1:4003/token', problems);
  if (!isHere(tokenAgentUrl)) problems.push('TOKEN_AGENT_URL: the agent of a token is reached on this machine alone');
  const remote = {
    url: address(env, 'REMOTE_SIGNING_URL', 'http://127.0.0.1:4003/csc/v2', problems),
    clientId: env['REMOTE_SIGNING_CLIENT_ID'] ?? 'mot-cua-thanh-hoa',
    clientSecret: env['REMOTE_SIGNING_CLIENT_SECRET'] ?? DEVELOPMENT_CLIENT_SECRET,
  };
  const trustFiles = (env['SIGNING_TRUST_FILES'] ?? '').split(',').map((file) => file.trim());
  if (production) refuseSimulators(env, { signer, remote, timeStampUrl }, problems);
  return {
    signer: signer as SignerKind,
    secretKey: env['SIGNING_SECRET_KEY'] ?? DEVELOPMENT_SIGNING_KEY,
    remote,
    tokenAgentUrl,
    timeStampUrl,
    trustFiles: trustFiles.filter((file) => file !== ''),
  };
}

/** What is real is named: the addresses that development begins with are those of simulators. */
function refuseSimulators(
  env: Environment,
  { signer, remote, timeStampUrl }: Pick<SigningConfig, 'remote' | 'timeStampUrl'> & { readonly signer: string },
  problems: string[],
): void {
  if (!env['TIME_STAMP_URL']) problems.push('TIME_STAMP_URL is missing');
  else if (isHere(timeStampUrl)) problems.push('TIME_STAMP_URL: a time stamp of this machine proves nothing');
  if (signer === 'token' && !env['TOKEN_AGENT_URL']) problems.push('TOKEN_AGENT_URL is missing');
  if (signer !== 'remote') return;
  if (!env['REMOTE_SIGNING_URL']) problems.push('REMOTE_SIGNING_URL is missing');
  else if (URL.parse(remote.url)?.protocol !== 'https:') problems.push('REMOTE_SIGNING_URL: only https keeps a secret');
  if (remote.clientId === '') problems.push('REMOTE_SIGNING_CLIENT_ID is empty');
  if (remote.clientSecret === '' || remote.clientSecret === DEVELOPMENT_CLIENT_SECRET)
    problems.push('REMOTE_SIGNING_CLIENT_SECRET is missing or still has its development value');
}

const isHere = (url: string): boolean => LOOPBACK.has(URL.parse(url)?.hostname ?? '');

function address(env: Environment, name: string, fallback: string, problems: string[]): string {
  const url = (env[name] ?? fallback).replace(/\/$/, '');
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') problems.push(`${name}: "${url}" is no address`);
  return url;
}
