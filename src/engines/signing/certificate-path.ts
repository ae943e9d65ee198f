/** Đường dẫn chứng thư: from a signer up to a root that is trusted (RFC 5280, 6.1). */
import * as pki from 'pkijs';

/** An honest path has three or four. */
const LONGEST_PATH = 6;
/** Strangers send more, or some that name each other in a circle, to keep the search busy. */
const MOST_CERTIFICATES = 10;

interface Search {
  readonly signer: pki.Certificate;
  /** That came with the signature. */
  readonly others: readonly pki.Certificate[];
  readonly roots: readonly pki.Certificate[];
}

/** Undefined when none leads to a root, or none holds at that time. */
export async function findPath(search: Search, at: Date): Promise<pki.Certificate[] | undefined> {
  for await (const path of pathsUp(search)) if (await holds(path, at)) return path;
  return undefined;
}

/** The shortest first. Each certificate is taken once, so that the search ends whatever it is given. */
async function* pathsUp({ signer, others, roots }: Search): AsyncGenerator<pki.Certificate[]> {
  const left = new Set(others.slice(0, MOST_CERTIFICATES));
  const begun = [[signer]];
  for (const path of begun) {
    const top = path.at(-1) ?? signer;
    for (const root of roots) if (await isIssuedBy(top, root)) yield [...path, root];
    if (path.length + 1 >= LONGEST_PATH) continue;
    for (const other of left) {
      if (!(await isIssuedBy(top, other))) continue;
      left.delete(other);
      begun.push([...path, other]);
    }
  }
}

async function isIssuedBy(certificate: pki.Certificate, issuer: pki.Certificate): Promise<boolean> {
  if (!certificate.issuer.isEqual(issuer.subject)) return false;
  try {
    return await certificate.verify(issuer);
  } catch {
    // A key or an algorithm that nobody knows.
    return false;
  }
}

/** Whether each was valid then, and may certify the one below it. */
async function holds(path: readonly pki.Certificate[], at: Date): Promise<boolean> {
  const engine = new pki.CertificateChainValidationEngine({
    trustedCerts: path.slice(-1),
    // The engine looks for the way up from the last one.
    certs: path.slice(0, -1).reverse(),
    checkDate: at,
    // The way is known; its own search does not end where certificates name each other.
    findIssuer: async (certificate) => path.slice(path.indexOf(certificate) + 1).slice(0, 1),
  });
  return (await engine.verify()).result;
}
