import { define } from '../../core/define.js';
import { CoffeeGovernanceDiagram } from './element.js';

define('coffee-governance-diagram', CoffeeGovernanceDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-governance-diagram': CoffeeGovernanceDiagram;
  }
}

export { CoffeeGovernanceDiagram };
