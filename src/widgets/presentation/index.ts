import { defineWidget } from '../../element/define.js';
import { CoffeePresentation } from './element.js';

defineWidget('coffee-presentation', CoffeePresentation);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-presentation': CoffeePresentation;
  }
}

export { CoffeePresentation };
