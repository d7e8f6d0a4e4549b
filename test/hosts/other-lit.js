// Somebody else's component, which brings a Lit of its own.
import { html, render } from 'lit';

render(html`<p>${'Otro'}</p>`, document.body.appendChild(document.createElement('div')));
