import { expect, fixtureSync, html } from '@open-wc/testing';
import { inEditor } from '../../src/platform/in-editor.js';

/** Whether an element put into these surroundings, where `.here` is, stands in an editor. */
const inside = (around: ReturnType<typeof html>) => {
  const stage = fixtureSync<HTMLElement>(around);
  const element = document.createElement('b');
  (stage.matches('.here') ? stage : stage.querySelector('.here'))!.append(element);
  return inEditor(element);
};

describe('an element in an editor', () => {
  afterEach(() => {
    document.designMode = 'off';
  });

  it('is not one on a page that is only read', () => {
    expect(inside(html`<p class="here"></p>`)).to.equal(false);
    expect(inside(html`<div contenteditable="false" class="here"></div>`)).to.equal(false);
  });

  it('stands in what is contenteditable, however deep', () => {
    expect(inside(html`<div contenteditable class="here"></div>`)).to.equal(true);
    expect(
      inside(
        html`<div contenteditable="true">
          <ul>
            <li class="here"></li>
          </ul>
        </div>`,
      ),
    ).to.equal(true);
    expect(inside(html`<div contenteditable="plaintext-only"><p class="here"></p></div>`)).to.equal(true);
  });

  it('stands in it on a locked island too, which the editor saves with the rest', () => {
    const island = html`<div contenteditable="true"><div contenteditable="false" class="here"></div></div>`;
    expect(inside(island)).to.equal(true);
  });

  it('stands in it where the editor is hidden for now', () => {
    expect(inside(html`<div style="display: none"><div contenteditable class="here"></div></div>`)).to.equal(true);
    expect(inside(html`<div contenteditable hidden><p class="here"></p></div>`)).to.equal(true);
  });

  it('stands in it where the host of its shadow root does', () => {
    const editor = fixtureSync<HTMLElement>(html`<div contenteditable><section></section></div>`);
    const element = document.createElement('b');
    const inner = document.createElement('div');
    editor.querySelector('section')!.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(element);
    expect(inEditor(element)).to.equal(true);
  });

  it('stands in a document that is edited as a whole', () => {
    document.designMode = 'on';
    expect(inside(html`<p class="here"></p>`)).to.equal(true);
    document.designMode = 'off';
    expect(inside(html`<p class="here"></p>`)).to.equal(false);
  });

  it('stands in the document of a frame that is edited, and not beside it', () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="editor"></iframe>`);
    const inner = frame.contentDocument!;
    inner.body.append(inner.createElement('p'));
    inner.designMode = 'on';
    expect(inEditor(inner.querySelector('p')!)).to.equal(true);
    expect(inEditor(frame)).to.equal(false);
  });
});
