/** The style, the script and the picture of the pages. */
import { readFile } from 'node:fs/promises';
import type { Router } from '../http.ts';

const FILES = {
  'trang.css': 'text/css; charset=utf-8',
  'trang.js': 'text/javascript; charset=utf-8',
  'khien.svg': 'image/svg+xml',
} as const;

export function addAssets(router: Router): void {
  for (const [name, type] of Object.entries(FILES)) {
    router.on('GET', `/tai-nguyen/${name}`, async ({ response }) => {
      const content = await readFile(new URL(`../../assets/${name}`, import.meta.url));
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'max-age=3600',
        'x-content-type-options': 'nosniff',
      });
      response.end(content);
    });
  }
}
