import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const favicon = 'src/ui/assets/favicon.svg';

/** The favicon is linked from the document, not from a style sheet: it enters the manifest by hand. */
function emitFavicon(): Plugin {
  return {
    name: 'emit-favicon',
    buildStart() {
      const source = readFileSync(`${root}${favicon}`);
      this.emitFile({ type: 'asset', name: 'favicon.svg', originalFileName: favicon, source });
    },
  };
}

/** Styles and islands for the browser; the server reads `dist/assets/manifest.json` and publishes the folder. */
export default defineConfig({
  root,
  base: '/tai-nguyen/',
  publicDir: false,
  plugins: [emitFavicon()],
  build: {
    outDir: 'dist/assets',
    assetsDir: '',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    // A data: address in a style sheet would need a hole in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      input: [
        'src/ui/styles/portal.css',
        'src/ui/styles/office.css',
        ...globSync('src/**/*.island.{ts,tsx}', { cwd: root }),
      ],
    },
  },
});
