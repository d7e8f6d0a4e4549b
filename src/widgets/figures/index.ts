import { defineWidget } from '../../element/define.js';
import { CoffeeFigures } from './element.js';

defineWidget('coffee-figures', CoffeeFigures);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-figures': CoffeeFigures;
  }
}

export { CoffeeFigures };
