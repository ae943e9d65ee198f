import type { BrowserContext } from 'playwright-core';

/** The browser notes every answer of 400 and above as a console error; those we judge by their status instead. */
const ECHO_OF_STATUS = /Failed to load resource: the server responded with a status of 4\d\d/;

export function watchTrouble(context: BrowserContext): readonly string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !ECHO_OF_STATUS.test(message.text())) {
      trouble.push(`console: ${message.text()} (${message.page()?.url()})`);
    }
  });
  context.on('weberror', (error) => trouble.push(`page error: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}
