import { defineWidget } from '../../element/define.js';
import { CoffeeObjectivesList } from './element.js';

defineWidget('coffee-objectives-list', CoffeeObjectivesList);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-objectives-list': CoffeeObjectivesList;
  }
}

export { CoffeeObjectivesList };
