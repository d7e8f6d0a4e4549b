import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import { contrast as ratio, type Rgb } from '../../stories/design/contrast.js';
import { one, show } from '../widgets/stage.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as the screen shows it. */
function shown(color: string): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

const contrast = (a: string, b: string) => ratio(shown(a), shown(b));

const channel = fc.integer({ min: 0, max: 255 });
const part = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => value.toFixed(4));
const anyColour = fc.oneof(
  fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(' ')})`),
  fc.tuple(part(1), part(0.4), part(360)).map((parts) => `oklch(${parts.join(' ')})`),
  fc.tuple(part(1), part(1), part(1)).map((parts) => `color(display-p3 ${parts.join(' ')})`),
);

describe('Whatever the accent', () => {
  for (const [theme, papers] of [
    ['light', ['#fff', '#fbf7f0']],
    ['dark', ['#000', '#1d1310', '#222']],
  ] as const)
    it(`text keeps its contrast in ${theme}: figures on the page, and words on the button`, async function () {
      this.timeout(60_000);
      const counter = await show(`<coffee-member-counter still theme="${theme}"></coffee-member-counter>`);
      const button = await show(`<coffee-contact-button theme="${theme}"></coffee-contact-button>`);
      const figure = one(counter, '[part=figure]');
      const word = one(button, '[part=button]');
      fc.assert(
        fc.property(anyColour, (colour) => {
          for (const widget of [counter, button]) widget.style.setProperty('--coffee-accent', colour);
          const ink = getComputedStyle(figure).color;
          for (const paper of papers) expect(contrast(ink, paper), `${ink} on ${paper}`).to.be.at.least(4.5);
          const { color, backgroundColor } = getComputedStyle(word);
          expect(contrast(color, backgroundColor), `${color} on ${backgroundColor}`).to.be.at.least(4.5);
        }),
        { numRuns: 3000 },
      );
    });
});
