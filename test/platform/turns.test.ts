import { expect, nextFrame } from '@open-wc/testing';
import { nextTask, turn } from '../../src/platform/turns.js';

/** Works so long, in milliseconds. */
const work = (time: number) => {
  for (const start = performance.now(); performance.now() - start < time;);
};

describe('turns', () => {
  beforeEach(async () => {
    await nextFrame();
    await nextTask();
    await nextTask();
  });

  it('begin in another task than what asked for them', async () => {
    let later = false;
    void nextTask().then(() => (later = true));
    await turn();
    expect(later).to.equal(true);
  });

  it('come at once while there is time, one after the other', async () => {
    const done: string[] = [];
    await turn();
    void Promise.resolve().then(() => nextTask().then(() => done.push('task')));
    await Promise.all(['a', 'b', 'c'].map((name) => turn().then(() => done.push(name))));
    expect(done).to.deep.equal(['a', 'b', 'c']);
  });

  it('come although a browser loses a message, as Firefox does of a page that is left and comes back', async () => {
    const { prototype } = MessagePort;
    const { postMessage } = prototype;
    prototype.postMessage = () => {};
    try {
      await nextTask();
    } finally {
      prototype.postMessage = postMessage;
    }
  });

  it('leave the page room to paint where each takes its time', async () => {
    const frames: number[] = [];
    let frame = 0;
    const count = () => {
      frame++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await Promise.all(
      Array.from({ length: 4 }, () =>
        turn().then(() => {
          frames.push(frame);
          work(10);
        }),
      ),
    );
    // Where a frame is long in coming, a turn does not wait for it.
    expect(new Set(frames).size).to.be.above(1);
    expect(frames).to.deep.equal([...frames].sort((a, b) => a - b));
  });

  it('come on a page that is not painted', async () => {
    const { requestAnimationFrame: paint } = window;
    window.requestAnimationFrame = () => 0;
    try {
      await Promise.all([turn().then(() => work(10)), turn()]);
    } finally {
      window.requestAnimationFrame = paint;
    }
  });
});
