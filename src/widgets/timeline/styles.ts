import { css } from 'lit';

export const styles = css`
  .lead {
    margin-top: var(--_space-xs);
    font-size: 1.05em;
    color: var(--_muted);
  }
  .events {
    overflow-x: auto;
    scroll-snap-type: x proximity;
    scroll-padding-inline-start: 0.375em;
    margin-top: var(--_space-l);
    /* Room for the dots of the rail, which a scroller would cut off. */
    padding-top: var(--_space-xs);
    padding-inline-start: var(--_space-xs);
    margin-inline-start: -0.375em;
  }
  li {
    position: relative;
    padding: 0 0 1.75em;
    padding-inline-start: var(--_space-l);
    border-inline-start: 1px solid var(--_rule);
  }
  ol:last-child > li:last-child {
    padding-bottom: 0;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 0.45em auto auto;
    inset-inline-start: -0.3125em;
    width: 0;
    height: 0;
    border: 0.3125em solid var(--_ink);
    border-radius: 50%;
  }
  .stretch::before {
    height: 1.9em;
    border-radius: 0.3125em;
  }
  .open::before {
    height: 1.9em;
    border-radius: 0.3125em 0.3125em 0 0;
    clip-path: polygon(0 0, 100% 0, 100% 70%, 50% 100%, 0 70%);
  }
  [dir='rtl'] .open::before {
    transform: scaleX(-1);
  }
  .about::before {
    filter: blur(0.12em);
  }
  figure {
    max-width: 28em;
    margin-top: var(--_space-s);
  }
  [part='place'],
  .more {
    font-size: var(--_caption);
    color: var(--_muted);
  }
  .date {
    font-weight: var(--_bold);
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_ink);
  }
  .date::first-letter {
    text-transform: uppercase;
  }
  [part='title'] {
    margin-top: 0.25em;
    font-size: var(--_title);
    font-weight: var(--_bold);
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='text'] {
    margin-top: var(--_space-xs);
    max-width: 38em;
    font-size: var(--_compact);
  }
  .stage {
    container-type: inline-size;
  }
  /* On paper nothing scrolls: it is always a column there. */
  @media screen {
    .horizontal {
      min-width: 57em;
    }
    @container (min-width: 56em) {
      .stage:not(.vertical) [part='list'] {
        display: flex;
        width: max-content;
        min-width: 100%;
      }
      .stage:not(.vertical) li {
        flex: 1 0 auto;
        /* Where they do not all fit, one is cut: that there are more is seen. */
        width: clamp(12.5em, 22.5cqi, 17em);
        padding: var(--_space-l) 0 0.25em;
        padding-inline-end: 2em;
        border: solid var(--_rule);
        border-width: 1px 0 0;
        scroll-snap-align: start;
      }
      .stage:not(.vertical) li::before {
        inset: -0.3125em auto auto;
        inset-inline-start: 0;
      }
      .stage:not(.vertical) .stretch::before {
        width: 60%;
        height: 0;
      }
      .stage:not(.vertical) .open::before {
        width: 100%;
        height: 0;
        border-radius: 0.3125em 0 0 0.3125em;
        clip-path: polygon(0 0, calc(100% - 0.5em) 0, 100% 50%, calc(100% - 0.5em) 100%, 0 100%);
      }
      /* Side by side each has its date. */
      .stage:not(.vertical) .date {
        position: static;
        width: auto;
        height: auto;
        clip-path: none;
      }
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .events {
      scroll-behavior: smooth;
    }
  }
`;
