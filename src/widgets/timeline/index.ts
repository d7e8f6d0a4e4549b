import { defineWidget } from '../../element/define.js';
import { CoffeeTimeline } from './element.js';

defineWidget('coffee-timeline', CoffeeTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-timeline': CoffeeTimeline;
  }
}

export { CoffeeTimeline };
