import { css } from 'lit';

export const styles = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-s);
    max-width: 100%;
    margin-top: var(--_space-m);
    padding: 0.7em 1.4em;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: var(--_semibold);
    line-height: 1.25;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: none;
    color: var(--_on-accent);
    background: var(--_ink);
    cursor: pointer;
  }
  .button:hover {
    color: var(--_on-accent);
    text-decoration: underline;
    text-decoration-color: currentColor;
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .mark {
    width: 0.5em;
    height: 0.5em;
    margin-top: -0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  #menu {
    min-width: min(14em, 100% - 16px);
    max-width: calc(100% - 16px);
    max-height: calc(100% - 16px);
    overflow: auto;
    padding: var(--_space-xs);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.18);
  }
  [popover] {
    position: absolute;
    inset: auto;
  }
  /* Where there is no popover, the channels simply stand there. */
  @supports not selector(:popover-open) {
    button {
      display: none;
    }
    #menu {
      position: static;
      margin-top: var(--_space-m);
    }
  }
  #menu a {
    display: block;
    padding: var(--_space-s) 0.8em;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  #menu a:hover,
  #menu a:focus-visible {
    background: color-mix(in srgb, var(--_ink) 12%, transparent);
    outline-offset: -2px;
  }
  /* With the space after it, which is heard. */
  .kind {
    display: block;
    white-space: pre-wrap;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .shown {
    font-weight: var(--_semibold);
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
      forced-color-adjust: auto;
    }
  }
`;
