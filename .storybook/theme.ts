import { create } from 'storybook/theming';

/** Storybook in our own look: paper, coffee, and the red of a ripe cherry. */
export const theme = create({
  base: 'light',
  brandTitle: 'Coffee Network Widgets',
  brandUrl: './',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontCode: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  colorPrimary: '#a3182d',
  colorSecondary: '#a3182d',
  appBg: '#f5efe6',
  appContentBg: '#fffdf9',
  appPreviewBg: '#ffffff',
  appBorderColor: '#ddd1c3',
  appBorderRadius: 6,
  textColor: '#241812',
  textMutedColor: '#6b584d',
  barBg: '#fffdf9',
  barTextColor: '#6b584d',
  barSelectedColor: '#a3182d',
  barHoverColor: '#a3182d',
  inputBg: '#ffffff',
  inputBorder: '#b9a798',
  inputTextColor: '#241812',
  inputBorderRadius: 6,
});
