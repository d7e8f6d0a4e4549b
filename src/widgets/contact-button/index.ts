import { defineWidget } from '../../element/define.js';
import { CoffeeContactButton } from './element.js';

defineWidget('coffee-contact-button', CoffeeContactButton);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-contact-button': CoffeeContactButton;
  }
}

export { CoffeeContactButton };
