import { expect } from '@open-wc/testing';
import { every } from '../../src/platform/every.js';

describe('what is called again and again', () => {
  const { now } = Date;
  const { setInterval: interval, clearInterval: clear } = window;
  let time: number;
  let timers: { call: () => void; ms: number }[];
  let calls: number;
  let stop: () => void;
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  /** Lets the time go by, with the timer's ticks in it. */
  const pass = (seconds: number) => {
    const [timer] = timers;
    for (const end = time + seconds * 1000; time < end;) {
      time = Math.min(end, time + (timer?.ms ?? Infinity));
      timer?.call();
    }
  };

  beforeEach(() => {
    [time, timers, calls] = [1_000_000, [], 0];
    Date.now = () => time;
    Object.assign(window, {
      setInterval: (call: () => void, ms: number) => timers.push({ call, ms }),
      clearInterval: (id: number) => timers.splice(id - 1, 1),
    });
    stop = every(20, () => calls++);
  });
  afterEach(() => {
    stop();
    Reflect.deleteProperty(document, 'hidden');
    Date.now = now;
    Object.assign(window, { setInterval: interval, clearInterval: clear });
  });

  it('waits as long as it is told between two calls', () => {
    pass(19);
    expect(calls).to.equal(0);
    pass(1);
    expect(calls).to.equal(1);
    pass(40);
    expect(calls).to.equal(3);
  });

  it('waits while the page is hidden, and is made up for once when it is seen again', () => {
    hide(true);
    pass(100);
    expect(calls).to.equal(0);
    hide(false);
    expect(calls).to.equal(1);
    pass(20);
    expect(calls).to.equal(2);
  });

  it('is not called early by a page that was hidden for a moment', () => {
    pass(10);
    hide(true);
    hide(false);
    expect(calls).to.equal(0);
  });

  it('stops: no timer, and no listener', () => {
    stop();
    expect(timers).to.deep.equal([]);
    time += 60_000;
    hide(false);
    expect(calls).to.equal(0);
  });
});
