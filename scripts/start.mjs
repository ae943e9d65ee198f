/**
 * npm start: the whole system on this machine, with everything it needs.
 * Plain JavaScript that old versions of Node can read, so that it can say what is wrong.
 */
const MINIMUM_NODE = 24;
if (Number(process.versions.node.split('.')[0]) < MINIMUM_NODE) {
  console.error(
    `Một Cửa needs Node ${MINIMUM_NODE} or newer, and this is Node ${process.versions.node}. ` +
      'Run it with "npm start": npm brings the right version.',
  );
  process.exit(1);
}
const { start } = await import('./start-system.mjs');
await start();
