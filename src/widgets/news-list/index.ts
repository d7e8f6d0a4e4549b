import { defineWidget } from '../../element/define.js';
import { CoffeeNewsList } from './element.js';

defineWidget('coffee-news-list', CoffeeNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-news-list': CoffeeNewsList;
  }
}

export { CoffeeNewsList };
