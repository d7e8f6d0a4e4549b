import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // Tables in Markdown are of GitHub's dialect.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: [
    { from: '../stories/images', to: '/images' },
    { from: '../stories/data', to: '/data' },
    { from: '../stories/las-nubes/pictures', to: '/las-nubes/pictures' },
    { from: '../stories/las-nubes/cooperative.json', to: '/las-nubes/cooperative.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (options) => ({
    ...options,
    build: { ...options.build, chunkSizeWarningLimit: 3000 },
    optimizeDeps: {
      ...options.optimizeDeps,
      // Named, or several copies of Lit are loaded.
      include: [...(options.optimizeDeps?.include ?? []), 'lit', '@lit/context'],
    },
  }),
};
export default config;
