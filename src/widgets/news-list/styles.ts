import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 var(--_space-xl);
    margin-top: var(--_space-m);
  }
  li {
    padding: var(--_space-m) 0;
    border-top: 1px solid var(--_rule);
  }
  .skeleton li {
    height: 7em;
  }
  .skeleton li::before,
  .skeleton li::after {
    content: '';
    display: block;
    width: 90%;
    height: 1em;
    margin-bottom: var(--_space-s);
    background: var(--_rule);
  }
  .skeleton li::after {
    width: 40%;
  }
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
  p:not([part]),
  .none .drawing {
    margin-top: var(--_space-m);
  }
  .none p {
    margin-top: 0;
    color: var(--_muted);
  }
`;
