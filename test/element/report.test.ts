import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import type { CoffeeErrorEvent } from '../../src/element/error-event.js';
import { reportProblems } from '../../src/element/report.js';
import { pickLanguage } from '../../src/language/resolve.js';

/** Takes only digits, and says so as often as it looks. */
class DigitsOnly extends ReactiveElement {
  static override properties = { value: {}, other: {} };
  value = '1';
  other = '1';
  times = 1;
  private readonly report = reportProblems(this, () => pickLanguage([this.lang]));

  override update(changed: Parameters<ReactiveElement['update']>[0]) {
    super.update(changed);
    for (const attribute of ['value', 'other'] as const)
      for (let time = 0; time < this.times; time++)
        if (!/^\d+$/.test(this[attribute]))
          this.report(attribute, this[attribute], { code: 'choice', detail: 'digits' });
  }
}
customElements.define('digits-only', DigitsOnly);

describe('what is wrong in a widget', () => {
  let element: DigitsOnly;
  let warnings: string[];
  let errors: unknown[];
  let events: CoffeeErrorEvent[];
  const { warn, error } = console;
  const listen = (event: Event) => events.push(event as CoffeeErrorEvent);
  const set = async (values: Partial<DigitsOnly>) => {
    Object.assign(element, values);
    await element.updateComplete;
  };

  beforeEach(async () => {
    [warnings, errors, events] = [[], [], []];
    console.warn = (message: string) => warnings.push(message);
    console.error = (...args: unknown[]) => errors.push(args);
    document.addEventListener('coffee-error', listen);
    element = new DigitsOnly();
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    document.removeEventListener('coffee-error', listen);
    element.remove();
  });

  it('is not reported where all is well', () => {
    expect([...warnings, ...events]).to.deep.equal([]);
  });

  it('is reported to the page by an event and to the editor by one warning, never as an error', async () => {
    await set({ value: 'abc' });
    expect(events).to.have.lengthOf(1);
    expect(events[0]).to.include({ tag: 'digits-only', attribute: 'value', value: 'abc', expected: 'digits' });
    expect(events[0]).to.include({ bubbles: true, composed: true }).and.be.instanceOf(Event);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<digits-only> value="abc"').and.contain('digits');
    expect(errors).to.deep.equal([]);
  });

  it('tells the editor what to do, in the language of the page', async () => {
    await set({ lang: 'en', value: 'abc' });
    expect(warnings[0]).to.contain('This value is not used: correct it or remove it.');
    await set({ lang: 'fr', value: 'def' });
    expect(warnings[1]).to.contain('Cette valeur n’est pas utilisée : corrigez-la ou supprimez-la');
  });

  it('is reported once, however often the widget renders', async () => {
    await set({ value: 'abc' });
    element.requestUpdate();
    await element.updateComplete;
    await set({ other: '2' });
    expect(events).to.have.lengthOf(1);
  });

  it('is reported once, however often it is met in one render', async () => {
    await set({ times: 3, value: 'abc' });
    expect([events.length, warnings.length]).to.deep.equal([1, 1]);
  });

  it('is reported again when it changes, and when it comes back after it was right', async () => {
    await set({ value: 'abc' });
    await set({ value: 'def' });
    await set({ value: '5' });
    await set({ value: 'def' });
    expect(events.map(({ value }) => value)).to.deep.equal(['abc', 'def', 'def']);
  });

  it('is reported for each attribute, also where the values are the same', async () => {
    await set({ value: 'abc', other: 'abc' });
    expect(events.map(({ attribute }) => attribute)).to.deep.equal(['value', 'other']);
  });

  it('is named in full in the event, and cut short in the console', async () => {
    const value = 'x'.repeat(400);
    await set({ value });
    expect(events[0]!.value).to.equal(value);
    expect(warnings[0]!.length).to.be.below(300);
  });

  it('is already corrected in what listeners see: the widget has rendered', async () => {
    let pending: boolean | undefined;
    element.addEventListener('coffee-error', () => (pending = element.isUpdatePending), { once: true });
    await set({ value: 'abc' });
    expect(pending).to.equal(false);
  });
});
