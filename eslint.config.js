import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { downwards } from './.tooling/layers.mjs';

export default tseslint.config(
  globalIgnores([
    '**/dist/',
    '**/.next/',
    '**/next-env.d.ts',
    'storybook-static/',
    'coverage/',
    '.cache/',
    'test/examples/',
    'test/hosts/libraries/',
  ]),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    // The examples' packages are installed by their test alone.
    ignores: ['test/frameworks/**'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // It flags every `@click=${this.x}`, which Lit binds.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The class and its registration are siblings on purpose.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  downwards,
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'The data is hostile: render it with a template.' },
        { property: 'outerHTML', message: 'The data is hostile: render it with a template.' },
        { property: 'insertAdjacentHTML', message: 'The data is hostile: render it with a template.' },
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-restricted-imports': ['error', { patterns: ['*unsafe-html*', '*unsafe-svg*'] }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              'static-field',
              'public-instance-field',
              ['protected-instance-field', 'private-instance-field'],
              'constructor',
              ['public-method', 'public-get', 'public-set'],
              ['protected-method', 'protected-get', 'protected-set'],
              ['private-method', 'private-get', 'private-set'],
            ],
          },
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/{cli,render,builder,snippets,document,sheets,studio}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(Array|Object)$/][property.name=/^(from|values)$/]',
          message: 'Old libraries on the host page replace it: spread an iterable, take entries.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    // chai's assertions are expressions, and thenable.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
