import { css } from 'lit';

export const peopleStyles = css`
  .people,
  .people div {
    display: grid;
    gap: var(--_space-s);
    margin-top: var(--_space-s);
    font-size: var(--_caption);
    line-height: 1.35;
  }
  .people li {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .people div {
    gap: 0;
    margin: 0;
    min-width: 0;
  }
  .people strong {
    font-weight: var(--_bold);
  }
  .people div > :not(strong) {
    color: var(--_muted);
  }
  .people small {
    font-size: 0.9em;
  }
  /* Before the name, after which it is heard. */
  .portrait {
    order: -1;
  }
  .portrait :is(img, .initials) {
    width: 2.75em;
    height: 2.75em;
    aspect-ratio: 1;
    object-fit: cover;
    border: 1px solid var(--_rule);
    border-radius: 50%;
  }
  .initials {
    display: grid;
    place-content: center;
    font-weight: var(--_semibold);
    hyphens: none;
    overflow-wrap: normal;
    color: var(--_ink);
  }
  .portrait [hidden] {
    display: none;
  }
  summary,
  .more {
    margin-top: var(--_space-s);
    font-size: var(--_caption);
  }
  summary {
    padding: 0.3em 0;
    list-style: disclosure-closed inside;
    cursor: pointer;
  }
  [open] > summary {
    list-style-type: disclosure-open;
  }
  /* Where no script unfolds them. */
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
