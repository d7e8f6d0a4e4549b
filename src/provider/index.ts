import { define } from '../element/define.js';
import { CoffeeNetwork } from './element.js';

define('coffee-network', CoffeeNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-network': CoffeeNetwork;
  }
}

export { CoffeeNetwork };
