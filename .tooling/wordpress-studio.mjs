// The studio as the WordPress plugin ships it: `studio/`, and what reads spreadsheets beside it, in files of its own.
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';
import { noteLicences } from './licences.mjs';

/** The files, by their paths in the plugin. */
export async function studioFiles(define) {
  const { output } = await build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    define,
    plugins: [minifyTemplates(), noteLicences()],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: { studio: 'src/studio/wordpress.ts', style: 'src/studio/wordpress.css' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name].js',
          assetFileNames: 'studio[extname]',
        },
      },
    },
  });
  return Object.fromEntries(
    output
      // Of a style sheet that is an entry, an empty script is made too.
      .filter(({ fileName }) => fileName !== 'style.js')
      .map((file) => [`studio/${file.fileName}`, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  );
}
