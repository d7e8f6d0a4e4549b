import { css } from 'lit';

export const itemsStyles = css`
  [part='picture'] {
    display: block;
    width: 100%;
    margin-bottom: 0.8em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_rule);
  }
  [part='title'] {
    font-size: var(--_title);
    font-weight: var(--_bold);
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='title'] a {
    text-decoration-color: transparent;
  }
  [part='title'] a:hover {
    text-decoration-color: currentcolor;
  }
  [part='date'] {
    display: block;
    margin-top: var(--_space-xs);
    font-size: var(--_caption);
    color: var(--_muted);
  }
  [part='text'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin-top: var(--_space-s);
    font-size: var(--_compact);
  }
`;
