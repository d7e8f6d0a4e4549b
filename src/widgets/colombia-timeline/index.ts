import { defineWidget } from '../../element/define.js';
import { CoffeeColombiaTimeline } from './element.js';

defineWidget('coffee-colombia-timeline', CoffeeColombiaTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-colombia-timeline': CoffeeColombiaTimeline;
  }
}

export { CoffeeColombiaTimeline };
