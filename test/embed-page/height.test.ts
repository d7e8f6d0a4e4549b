import { expect, waitUntil } from '@open-wc/testing';
import { reportHeight } from '../../src/embed-page/height.js';

describe('an embed page', () => {
  // A page in no frame is its own parent.
  let heard: { type?: string; message?: string; secret?: unknown; value?: number; height?: number }[] = [];
  const listen = ({ data }: MessageEvent<(typeof heard)[number] | null>) => {
    if (data?.type === 'coffee-network-height' || data?.message === 'height') heard.push(data);
  };
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const told = (height: number) => heard.some((each) => each.height === height);
  const page = document.createElement('div');
  before(async () => {
    addEventListener('message', listen);
    document.body.append(page);
    reportHeight();
    await waitUntil(() => heard.length, 'never told');
  });
  beforeEach(() => (heard = []));
  after(() => {
    removeEventListener('message', listen);
    page.remove();
  });

  it('tells its height when it changes', async () => {
    page.style.height = '777px';
    await waitUntil(() => told(height()), 'never told');
  });

  it('tells it when it is asked, and to nobody else', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = frame.contentDocument!.createElement('script');
    script.textContent = `parent.postMessage({ type: 'coffee-network-height-request' }, '*'); parent.postMessage({ message: 'ready', secret: 'theirs' }, '*');`;
    frame.contentDocument!.body.append(script);
    postMessage({ type: 'coffee-network-height-request' }, '*');
    await waitUntil(() => told(height()), 'never told');
    expect(heard.filter(({ secret }) => secret)).to.deep.equal([]);
    frame.remove();
  });

  it('answers what is no question with nothing', async () => {
    for (const data of [null, 'ready', 5, { message: 'link' }, { type: 'ready' }]) postMessage(data, '*');
    await new Promise((done) => setTimeout(done, 50));
    expect(heard).to.deep.equal([]);
  });

  it('answers WordPress that is ready with the height at once, and with its secret', async () => {
    postMessage({ message: 'ready', secret: 'abc123XYZ0' }, '*');
    await waitUntil(() => heard.some(({ message }) => message === 'height'), 'never told');
    expect(heard.find(({ message }) => message === 'height')).to.deep.equal({
      message: 'height',
      value: height(),
      secret: 'abc123XYZ0',
    });
  });
});
