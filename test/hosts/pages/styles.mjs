import { ALL, lib, page, sheet } from './page.mjs';

const styled = (css) => ({ head: `<style>${css}</style>` });

/** What style sheets do to everything on their page. */
export const styles = [
  page('a plain page'),
  page('* { all: unset !important }', styled('* { all: unset !important }')),
  page('root font of 62.5 %', styled('html { font-size: 62.5% } body { font-size: 1.6rem }')),
  page('root font of 200 %', styled('html { font-size: 200% }')),
  page('text of 200 %', { ...styled('body { font-size: 2em }'), viewport: { width: 640, height: 800 } }),
  page('Bootstrap 3', { head: sheet('bootstrap-3/dist/css/bootstrap.css') + lib('jquery-1/dist/jquery.js') }),
  page('Bootstrap 5', {
    head: sheet('bootstrap/dist/css/bootstrap.css') + lib('bootstrap/dist/js/bootstrap.bundle.js'),
  }),
  page('Pico', { head: sheet('@picocss/pico/css/pico.css') }),
  page('Tailwind’s preflight', { head: sheet('tailwindcss/preflight.css') }),
  page('line-height: 0', styled('body, body * { line-height: 0 !important }')),
  page('letter spacing and uppercase', {
    ...styled('* { letter-spacing: 0.4em !important; word-spacing: 2em; text-transform: uppercase !important }'),
  }),
  page('everything fixed, floated and hidden by name', {
    ...styled(`.root, .count, .final, [part], ul, ol, li, svg { display: none !important }
      div, section { float: left; position: fixed; opacity: 0 } a { pointer-events: none }`),
    body: `<main>${ALL}</main>`,
  }),
  page('text that may not wrap, aligned right, indented', {
    ...styled('* { white-space: nowrap !important; text-align: right !important; text-indent: 4em !important }'),
  }),
  page('animations and transitions on everything', {
    ...styled('* { transition: all 2s !important; animation: x 2s infinite } @keyframes x { to { opacity: 0.9 } }'),
  }),
  page('content-box for everything, with borders and padding', {
    ...styled('* { box-sizing: content-box !important; border: 1px solid red; padding: 3px }'),
  }),
  page('forced colours', { media: 'forced-colors' }),
  page('print', { media: 'print' }),
];
