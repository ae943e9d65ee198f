import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const linked = ['src/ui/assets/favicon.svg', ...globSync('src/capabilities/*/pictures/*.jpg', { cwd: root })];

/** The favicon and the pictures are linked from documents, not from a style sheet: they enter the manifest by hand. */
function emitLinkedFiles(): Plugin {
  return {
    name: 'emit-linked-files',
    buildStart() {
      for (const file of linked) {
        const source = readFileSync(`${root}${file}`);
        this.emitFile({ type: 'asset', name: basename(file), originalFileName: file, source });
      }
    },
  };
}

/** Styles and islands for the browser; the server reads `dist/assets/manifest.json` and publishes the folder. */
export default defineConfig({
  root,
  base: '/tai-nguyen/',
  publicDir: false,
  plugins: [emitLinkedFiles()],
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
