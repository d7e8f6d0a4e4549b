import { css } from 'lit';

export const pictureStyles = css`
  figure img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
    background: var(--_rule);
  }
  img:not([height]) {
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  [hidden] {
    display: none;
  }
  figure > p,
  figcaption {
    margin-top: var(--_space-xs);
    font-size: var(--_small);
    color: var(--_muted);
  }
  figcaption small {
    display: block;
  }
`;
