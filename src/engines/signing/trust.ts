/** Tin cậy: whose certificates and time stamps are believed, and which certificates no longer hold. */
import * as pki from 'pkijs';

export interface Trust {
  /** Chứng thư gốc of signers and of time-stamp services. */
  readonly roots: readonly pki.Certificate[];
  readonly revocationLists: readonly pki.CertificateRevocationList[];
}

const PEM = /-----BEGIN (CERTIFICATE|X509 CRL)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;

/** @throws Error when one of them is no certificate or list */
export function trustOf(sources: {
  readonly roots: readonly Uint8Array[];
  readonly revocationLists: readonly Uint8Array[];
}): Trust {
  return {
    roots: sources.roots.map((der) => pki.Certificate.fromBER(Uint8Array.from(der))),
    revocationLists: sources.revocationLists.map((der) => pki.CertificateRevocationList.fromBER(Uint8Array.from(der))),
  };
}

/** Certificates and lists in PEM, as trust files hold them. */
export function readPem(text: string): { roots: Uint8Array[]; revocationLists: Uint8Array[] } {
  const blocks = [...text.matchAll(PEM)].map(([, label, base64 = '']) => ({
    label,
    der: new Uint8Array(Buffer.from(base64, 'base64')),
  }));
  return {
    roots: blocks.filter(({ label }) => label === 'CERTIFICATE').map(({ der }) => der),
    revocationLists: blocks.filter(({ label }) => label === 'X509 CRL').map(({ der }) => der),
  };
}
