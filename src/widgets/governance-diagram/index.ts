import { defineWidget } from '../../element/define.js';
import { CoffeeGovernanceDiagram } from './element.js';

defineWidget('coffee-governance-diagram', CoffeeGovernanceDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-governance-diagram': CoffeeGovernanceDiagram;
  }
}

export { CoffeeGovernanceDiagram };
