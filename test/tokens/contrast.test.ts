import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import { one, show } from '../widgets/stage.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The relative luminance of a colour, as the screen shows it. */
function luminance(color: string): number {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
