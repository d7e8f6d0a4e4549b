import { defineWidget } from '../../element/define.js';
import { CoffeeMemberCounter } from './element.js';

defineWidget('coffee-member-counter', CoffeeMemberCounter);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-member-counter': CoffeeMemberCounter;
  }
}

export { CoffeeMemberCounter };
