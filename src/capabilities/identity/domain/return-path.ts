const OWN_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;
const LONGEST = 500;
/** Only resolves relative addresses; never visited. */
const ANY_ORIGIN = 'http://portal.invalid';

/** Trang quay về: a path of our own, or home. What a browser could read as another site never passes. */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > LONGEST || !OWN_PATH.test(wanted)) return '/';
  const url = URL.parse(wanted, ANY_ORIGIN);
  if (url === null || url.origin !== ANY_ORIGIN) return '/';
  const path = url.pathname + url.search;
  return path.startsWith('//') ? '/' : path;
}
