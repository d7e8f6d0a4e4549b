import { define } from '../../core/define.js';
import { CoffeeNewsList } from './element.js';

define('coffee-news-list', CoffeeNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'coffee-news-list': CoffeeNewsList;
  }
}

export { CoffeeNewsList };
