import { builtinModules } from 'node:module';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { noImportCircles } from './test/support/import-circles.mjs';

/**
 * The layers, lowest first: a folder may import from itself and from the folders before it. The surfaces at the end
 * (pane, command line, preview) may use everything, but not each other; nor may what follows from a
 * measurement, what is said of a visit and what a quality framework asks (`APART`).
 */
const LAYERS = [
  ['scale'],
  ['measurement'],
  ['scoring', 'visit', 'framework'],
  ['comparing'],
  ['workbook'],
  ['report'],
  ['host'],
  ['taskpane', 'cli', 'preview'],
];

/** The layers whose folders may not know of each other. */
const APART = ['scoring', 'taskpane'].map((name) => LAYERS.findIndex((layer) => layer.includes(name)));

/** Packages and the only folders that may import them. */
const PACKAGES = {
  '@cj-tech-master/excelts': ['host/xlsx'],
  fflate: ['host/xlsx', 'host/docx'],
  saxes: ['host/xlsx'],
  docx: ['host/docx'],
  yargs: ['cli', 'preview'],
  'jsonc-parser': ['cli'],
  react: ['taskpane', 'preview'],
  '@fluentui/': ['taskpane'],
  '@griffel/': ['taskpane'],
  '@univerjs/': ['preview'],
  [`(node:|(${builtinModules.join('|')})$)`]: ['cli', 'preview'],
};

/**
 * Within the workbook: what a folder may know of the others. Readers know where a sheet keeps things (its layout) and its
 * words, never what builds it.
 */
const BUILDERS = '(template|workbook-plan|workbook-names|linked-cells|carry-over)';
const WORKBOOK = {
  'workbook/paper': `^\\.\\./(tables|sheets|reading|${BUILDERS})`,
  'workbook/tables': `^\\.\\./(sheets|reading|${BUILDERS})`,
  'workbook/sheets': `^\\.\\./\\.\\./(reading|${BUILDERS})`,
  'workbook/reading': `^\\.\\./(${BUILDERS}|sheets/(?!.*/(layout|advice-text|texts)$))`,
};

const FOLDERS = [...LAYERS.flat(), 'host/office', 'host/xlsx', 'host/docx', ...Object.keys(WORKBOOK)];

function forbiddenImports(folder) {
  const [top] = folder.split('/');
  const level = LAYERS.findIndex((layer) => layer.includes(top));
  const higher = LAYERS.flatMap((layer, index) =>
    index > level || (index === level && APART.includes(level)) ? layer.filter((name) => name !== top) : [],
  );
  const folders = higher.map((name) => ({
    regex: `^\\.\\./(\\.\\./)*${name}/`,
    message: `${folder} may not know of ${name}: imports run one way (docs/adr/0001).`,
  }));
  const packages = Object.entries(PACKAGES)
    .filter(([, allowed]) => !allowed.includes(folder))
    .map(([name, allowed]) => ({ regex: `^${name}`, message: `Only ${allowed.join(', ')} may import this.` }));
  const within =
    folder in WORKBOOK ? [{ regex: WORKBOOK[folder], message: 'Imports run one way (docs/adr/0012).' }] : [];
  return [...folders, ...packages, ...within];
}

/** Imports that close a circle as Office's own objects do: a range knows its worksheet, and a worksheet its ranges. */
const CIRCLES = [
  ['range', 'worksheet'],
  ['conditional-formats', 'range'],
  ['sheet', 'open-book'],
  ['sheet', 'recorder'],
  ['write-buffer', 'open-book'],
].map((pair) => pair.map((file) => `src/preview/univer/${file}.ts`));

/** Look-behind in a regular expression: Safari before 16.4, in which Excel for Mac shows the pane, reads no file that has it. */
const LOOK_BEHIND = [
  'Literal[regex.pattern=/[(][?]<[=!]/]',
  ':matches(NewExpression, CallExpression)[callee.name="RegExp"] Literal[value=/[(][?]<[=!]/]',
  ':matches(NewExpression, CallExpression)[callee.name="RegExp"] TemplateElement[value.raw=/[(][?]<[=!]/]',
].map((selector) => ({ selector, message: 'No look-behind: before Safari 16.4 the whole file would not be read.' }));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { 'office-addins': officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'test/support/*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-console': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    },
  },
  ...FOLDERS.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: forbiddenImports(folder) }] },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'no-import-circles': noImportCircles } } },
    rules: { 'house/no-import-circles': ['error', CIRCLES] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/office/**', 'src/taskpane/taskpane.tsx', 'src/preview/headless/**', 'src/preview/page/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The preview is only ever served to the machine that built it.
    ignores: ['src/preview/**'],
    rules: { 'no-restricted-syntax': ['error', ...LOOK_BEHIND] },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['webpack.config.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
