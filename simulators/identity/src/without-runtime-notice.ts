/**
 * Imported before oidc-provider, which on loading calls every Node that is not yet marked LTS unsupported.
 * The project pins its Node and tests the provider on it.
 */
const { warn } = console;
console.warn = (...parts: unknown[]): void => {
  if (!String(parts[0]).includes('Unsupported runtime')) warn(...parts);
};
