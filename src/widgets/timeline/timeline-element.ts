import { html, isServer, nothing } from 'lit';
import type { Attributes } from '../../element/attributes.js';
import { HeadedElement } from '../../element/headed-element.js';
import { moreLink } from '../../element/more-link.js';
import { pictureStyles } from '../../element/picture-styles.js';
import { drawPicture } from '../../element/picture.js';
import { sharedSource, sourceLine } from '../../element/source-line.js';
import { baseStyles } from '../../element/styles.js';
import { edtfDatetime, type EdtfDate } from '../../values/edtf.js';
import { sayDate } from '../../language/say-date.js';
import { dataTerms } from '../../language/data-terms.js';
import { timelineAttributes } from './attributes.js';
import { longList } from './long-list.js';
import { followOverflow } from './overflow.js';
import { longStyles } from './long-styles.js';
import { MANY } from './many.js';
import { drawSearch, found } from './search.js';
import { sortEvents, type DatedEvent } from './sort-events.js';
import { stepTo } from './step.js';
import { styles } from './styles.js';

/** How a date is drawn: a point, a stretch, an arrow that goes on; blurred where it is not exact. */
const markOf = ({ from, to, interval }: EdtfDate) => {
  const point = (from ?? to)!;
  const long = interval || /^[cd]e/.test(point.precision);
  const inexact = [from, to].some((end) => end?.approximate || end?.uncertain);
  return `${long ? (to || !interval ? 'stretch' : 'open') : ''} ${inexact ? 'about' : ''}`;
};

/** From more events on, a list is drawn in groups. */
const LONG = 100;

/**
 * A timeline of the dataset, event by event.
 *
 * @slot heading - The heading, instead of the built-in one.
 * @slot lead - The line under the heading, instead of the built-in one.
 * @slot - Fallback: shown until the element is upgraded, and where it never is.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart lead - The line under the heading.
 * @csspart list - The list of events.
 * @csspart event - An event.
 * @csspart date - The date of an event.
 * @csspart title - The title of an event.
 * @csspart place - Where an event happened.
 * @csspart text - The text of an event.
 * @csspart picture - The picture of an event, with its caption and credit.
 * @csspart caption - The caption of a picture.
 * @csspart credit - Who made a picture.
 * @csspart link - The link to more about an event.
 * @csspart search - The search, over a timeline of 12 events or more.
 * @csspart source - The source, a link where it has an address.
 * @fires {CoffeeErrorEvent} coffee-error - An attribute has a value that can't be read. Fields: `tag`, `attribute`, `value`, `expected`, `code`.
 */
export abstract class TimelineElement extends HeadedElement {
  static override styles = [baseStyles, pictureStyles, styles, longStyles];

  static override readonly parts = ['timelines'] as const;

  static override properties: Attributes = {
    ...timelineAttributes,
    sought: { state: true },
  };

  /**
   * Oldest event first (`asc`) or last (`desc`).
   * @type {'asc' | 'desc'}
   */
  order: 'asc' | 'desc' = 'asc';

  /**
   * Events one under the other, or side by side; `auto` follows the width of the container.
   * @type {'auto' | 'vertical' | 'horizontal'}
   */
  layout: 'auto' | 'vertical' | 'horizontal' = 'auto';

  private sought = '';
  private long: ReturnType<typeof longList> | undefined;

  constructor() {
    super();
    followOverflow(this, '.events');
  }

  /** Resolves when all events are drawn. */
  protected override async getUpdateComplete() {
    let complete, drawing;
    do {
      complete = await super.getUpdateComplete();
      await (drawing = this.long?.drawing);
    } while (drawing !== this.long?.drawing);
    return complete;
  }

  protected override renderContent() {
    const { timelines } = this.content;
    const timeline = timelines[this.timelineName(Object.keys(timelines)) ?? ''];
    if (!timeline) return nothing;
    const { heading, lead, source } = timeline;
    const layout = this.read('layout', timelineAttributes.layout) ?? 'auto';
    const order = this.read('order', timelineAttributes.order) ?? 'asc';
    const all = sortEvents(timeline.events, order);
    const many = all.length >= MANY;
    const events = many ? found(all, this.sought, this.language) : all;
    const shared = sharedSource(all);
    return html`${this.heading(heading ? this.say(heading) : dataTerms(this.language).timeline)}
      <p class="lead" part="lead"><slot name="lead">${lead ? this.say(lead) : nothing}</slot></p>
      ${many ? this.search(events.length, all.length) : nothing}
      <div class="events" @keydown=${this.onKeydown}>
        <div class="stage ${layout}">
          ${this.list(events, !shared)}
        </div>
      </div>
      ${sourceLine(shared ?? source, this.language)}`;
  }

  /** Which timeline to show, of those that the dataset has. */
  protected abstract timelineName(names: readonly string[]): string | undefined;

  private readonly onSought = ({ target }: Event) => {
    this.sought = (target as HTMLInputElement).value;
  };

  /** Without a script it finds nothing: there it has its place alone. */
  private search(shown: number, all: number) {
    return isServer
      ? html`<div class="search"></div>`
      : drawSearch(this.sought, this.onSought, shown, all, this.language);
  }

  private list(events: readonly DatedEvent[], withSource: boolean) {
    const long = events.length > LONG;
    const items = (from: number, to: number) =>
      events.slice(from, to).map((event, index) => {
        const at = from + index;
        // A date that several events share is seen once, and heard with each.
        const again = event.date === events[at - 1]?.date;
        return this.item(event, withSource, again, long ? [at + 1, events.length] : []);
      });
    if (!long) return html`<ol part="list" role="list">${items(0, LONG)}</ol>`;
    // What was prerendered does not go for a moment.
    return (this.long ??= longList(this)).draw(events.length, items, this.prerendered && !this.hasUpdated);
  }

  /** @param place - Which it is of how many, where the list is not its parent: what waits to be laid out is not counted. */
  private item(event: DatedEvent, withSource: boolean, again: boolean, [at, of]: readonly number[]) {
    const { date, when, title, text, place, image, link, source } = event;
    const { language } = this;
    const said = when ? sayDate(when, language) : date;
    const datetime = when && edtfDatetime(when);
    return html`<li
      part="event"
      class=${when ? markOf(when) : ''}
      role=${at ? 'listitem' : nothing}
      aria-posinset=${at ?? nothing}
      aria-setsize=${of ?? nothing}
    >
      <p class="date ${again ? 'unseen' : ''}" part="date">${datetime ? html`<time datetime=${datetime}>${said}</time>` : said}</p>
      ${this.headingAt(1, 'title', this.say(title))}
      ${place ? html`<p part="place">${this.say(place)}</p>` : nothing}
      ${text ? html`<p part="text">${this.say(text)}</p>` : nothing}
      ${drawPicture(image, language)} ${moreLink(link, title, language)}
      ${withSource ? sourceLine(source, language) : nothing}
    </li>`;
  }

  /** Arrow keys go from event to event where the list is wider than the widget. */
  private onKeydown(event: KeyboardEvent) {
    const scroller = event.currentTarget as HTMLElement;
    if (scroller.tabIndex < 0 || event.target !== scroller || event.ctrlKey || event.metaKey || event.altKey) return;
    // All are as wide as the first: to ask each would lay them all out.
    const items = scroller.querySelectorAll('li');
    const [first] = items;
    if (!first) return;
    const { offsetLeft, offsetWidth } = first;
    const starts = [...items].map((_, index) => offsetLeft + index * offsetWidth);
    const rtl = this.language.direction === 'rtl';
    const { scrollLeft, scrollWidth, clientWidth } = scroller;
    // From right to left what is scrolled counts below zero.
    const to = stepTo(
      event.key,
      starts,
      Math.abs(scrollLeft),
      scrollWidth - clientWidth,
      rtl ? 'ArrowLeft' : undefined,
    );
    if (to === undefined) return;
    event.preventDefault();
    scroller.scrollTo({ left: rtl ? -to : to });
  }
}
