/** Node 24, the oldest that may run the tests, has no Temporal of its own. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
