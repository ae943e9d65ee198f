/** Node 24, the oldest we run on, has no Temporal of its own. Imported before everything else. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
