/** The styles, the scripts and the picture of the pages. */
import { readFile } from 'node:fs/promises';
import type { Router } from '../http.ts';

const FILES = {
  'trang.css': 'text/css; charset=utf-8',
  'trang.js': 'text/javascript; charset=utf-8',
  'khien.svg': 'image/svg+xml',
  'qr.css': 'text/css; charset=utf-8',
  'qr.js': 'text/javascript; charset=utf-8',
  'app.css': 'text/css; charset=utf-8',
  'app.js': 'text/javascript; charset=utf-8',
} as const;

/** Reads QR codes where the browser cannot; served by ourselves, so that the page needs nobody else. */
const QR_READER = new URL(import.meta.resolve('jsqr'));

export function addAssets(router: Router): void {
  for (const [name, type] of Object.entries(FILES)) {
    serve(router, name, type, new URL(`../../assets/${name}`, import.meta.url));
  }
  serve(router, 'jsqr.js', FILES['app.js'], QR_READER);
}

function serve(router: Router, name: string, type: string, file: URL): void {
  router.on('GET', `/tai-nguyen/${name}`, async ({ response }) => {
    const content = await readFile(file);
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'max-age=3600',
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
  });
}
