import { define } from '../../core/define.js';
import { CoffeeObjectivesList } from './element.js';

define('coffee-objectives-list', CoffeeObjectivesList);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-objectives-list': CoffeeObjectivesList;
  }
}

export { CoffeeObjectivesList };
