import { define } from '../../core/define.js';
import { CoffeePresentation } from './element.js';

define('coffee-presentation', CoffeePresentation);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-presentation': CoffeePresentation;
  }
}

export { CoffeePresentation };
