import { expect, test } from 'vitest';
import type { SignatureFinding } from '#engines/signing/verify-pdf.ts';
import { judgePaper } from './paper-verdict.ts';

const good: SignatureFinding = { intact: true, signer: 'trusted', name: '', organisation: '', signedAt: undefined };
const broken = { ...good, intact: false };
const unknown: SignatureFinding = { ...good, signer: 'unknown' };
const revoked: SignatureFinding = { ...good, signer: 'revoked' };
const ours = { claimsOurs: true, isOurs: true };
const copied = { claimsOurs: true, isOurs: false };
const foreign = { claimsOurs: false, isOurs: false };

test.each([
  ['our own file', [good, good], true, ours, 'issued'],
  ['our own file, whose signer could not sign any more', [revoked, good], true, ours, 'revoked'],
  ['our own file, whose authority is not trusted here', [unknown, good], true, ours, 'unknown-signer'],
  ['a file that says it is ours and is not', [good, good], true, copied, 'changed'],
  ['ours with an unreadable signature', [{ ...unknown, intact: false }, good], true, copied, 'changed'],
  ['ours signed by somebody else', [unknown], true, copied, 'changed'],
  ['ours without its signatures', [], false, copied, 'changed'],
  ['something added to a trusted paper', [good], false, foreign, 'changed'],
  ['a trusted signature that does not fit', [broken], true, foreign, 'changed'],
  ['a paper of another agency', [good], true, foreign, 'not-ours'],
  ['a revoked stranger', [revoked], true, foreign, 'revoked'],
  ['a stranger', [unknown], true, foreign, 'unknown-signer'],
  ['a signature of a kind not known here', [{ ...unknown, intact: false }], true, foreign, 'unknown-signer'],
  ['a photograph', [], false, foreign, 'not-signed'],
] as const)('%s', (_what, signatures, coversAll, origin, verdict) => {
  expect(judgePaper({ signatures, coversAll }, origin)).toBe(verdict);
});
