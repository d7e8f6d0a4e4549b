import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { inEditor } from '../core/in-editor.js';
import { version } from '../core/version.js';
import { datasetContext } from '../dataset/context.js';
import { withBuiltin } from '../dataset/merge.js';
import type { PartialDataset } from '../dataset/types.js';

/**
 * Gives the widgets inside it one dataset. It shows nothing of its own.
 *
 * @element coffee-network
 * @slot - The widgets, and anything else.
 */
export class CoffeeNetwork extends LitElement {
  static readonly version = version;

  static override properties = {
    data: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The dataset, or a part of it: what it leaves out is the built-in one. */
  data: PartialDataset | null = null;

  private readonly provider = new ContextProvider(this, { context: datasetContext, initialValue: withBuiltin(null) });

  override connectedCallback() {
    if (!inEditor(this)) super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('data')) this.provider.setValue(withBuiltin(this.data));
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
