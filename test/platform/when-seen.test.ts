import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { whenSeen } from '../../src/platform/when-seen.js';

describe('what waits to be seen', () => {
  const { IntersectionObserver: Native } = window;
  let made = 0;
  beforeEach(() => {
    made = 0;
    window.IntersectionObserver = class extends Native {
      constructor(...given: ConstructorParameters<typeof Native>) {
        super(...given);
        made++;
      }
    };
  });
  afterEach(() => {
    window.IntersectionObserver = Native;
  });
  const seen = async () => {
    await nextFrame();
    await nextFrame();
    await aTimeout(20);
  };
  const put = () => fixture<HTMLElement>('<div><p>first</p><p style="margin-top: 200vh">second</p><p>third</p></div>');

  it('is called once it is seen, and never again, by one observer for all', async () => {
    const [first, second, third] = (await put()).children as unknown as [Element, Element, Element];
    const calls: string[] = [];
    whenSeen(first, () => calls.push('first'));
    whenSeen(second, () => calls.push('second'));
    const leave = whenSeen(third, () => calls.push('third'));
    await seen();
    expect(calls).to.deep.equal(['first']);
    leave();
    second.scrollIntoView();
    await seen();
    first.scrollIntoView();
    await seen();
    expect(calls).to.deep.equal(['first', 'second']);
    expect(made).to.equal(1);
  });

  it('is called before it is seen where a margin says so', async () => {
    const stage = await put();
    (stage.children[1] as HTMLElement).style.marginTop = '110vh';
    let near = false;
    let far = false;
    whenSeen(stage.children[1]!, () => (near = true), '50%');
    const leave = whenSeen(stage.children[2]!, () => (far = true));
    await seen();
    expect([near, far]).to.deep.equal([true, false]);
    leave();
  });
});
