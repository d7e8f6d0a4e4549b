/** The script of the pages in embed/: `dist/embed/embed.js` is built from here. */
import { inSandbox, showAddresses } from './addresses.js';
import { reportHeight } from './height.js';
import { applyParameters } from './parameters.js';

const root = document.documentElement;
const widget = document.querySelector<HTMLElement>('coffee-network > *')!;
const framed = parent !== window;

// Before the first paint: the colours of the page itself.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

// The widget's own attributes are known once its class is.
void customElements.whenDefined(widget.localName).then(() => {
  applyParameters(widget, location.search);
  if (!framed) return;
  if (inSandbox()) showAddresses(widget);
  // A page in a frame opens what it links to outside of it.
  else document.head.append(Object.assign(document.createElement('base'), { target: '_top' }));
});
root.toggleAttribute('data-standalone', !framed);
if (framed) reportHeight();
