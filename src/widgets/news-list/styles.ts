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
  p:not([part]),
  .none .drawing {
    margin-top: var(--_space-m);
  }
  .none p {
    margin-top: 0;
    color: var(--_muted);
  }
`;
