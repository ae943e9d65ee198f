/** Addresses of results in the office. */
export const RETURN_LIST_PATH = '/can-bo/tra-ket-qua';

const DOSSIER = '/can-bo/ho-so/:dossierCode';
export const ROUTES = {
  issue: `${DOSSIER}/ban-hanh`,
  handBack: `${DOSSIER}/tra-ket-qua`,
  reopen: `${DOSSIER}/mo-lai`,
} as const;

/** One of the addresses for a dossier. */
export function routeFor(route: keyof typeof ROUTES, code: string): string {
  return ROUTES[route].replace(':dossierCode', encodeURIComponent(code));
}
