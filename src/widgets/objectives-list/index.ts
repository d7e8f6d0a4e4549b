import { defineWidget } from '../../core/define.js';
import { CoffeeObjectivesList } from './element.js';

defineWidget('coffee-objectives-list', CoffeeObjectivesList);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-objectives-list': CoffeeObjectivesList;
  }
}

export { CoffeeObjectivesList };
