import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../stories/images', to: '/images' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The project's own configuration builds the script; a story needs none of it.
  viteFinal: (options) => ({
    ...options,
    build: { ...options.build, chunkSizeWarningLimit: 3000 },
    optimizeDeps: {
      ...options.optimizeDeps,
      // Named, or several copies of Lit are loaded.
      include: [...(options.optimizeDeps?.include ?? []), 'lit', 'lit/directives/ref.js', '@lit/context', 'valibot'],
    },
  }),
};
export default config;
