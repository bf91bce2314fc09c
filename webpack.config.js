const { readdirSync, readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const esbuild = require('esbuild');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');

/** Where the pane is served while developing; `manifest.xml` names it too. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** What the pane may cost before its first screen, gzipped; office.js comes from Microsoft and does not count. */
const INITIAL_BYTES = 165_000;

/** Where Microsoft serves its client library; an add-in is expected to load it from there. */
const OFFICE_HOST = 'https://appsforoffice.microsoft.com';

/** Microsoft's client library as a package, for whoever must serve everything from one place. */
const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * What office.js loads for an add-in in Excel: the library of each platform on which this add-in can run, the texts in
 * Office's languages, the logger that it looks for, and what it needs to find out that there is no Excel.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-@(win32-16.01|web-16.00|mac-16.00|ios-16.00).js',
  '*/office_strings.js',
  'telemetry/@(oteljs_agave).js',
  'o15apptofilemappingtable.js',
];

/** Says how the pane's JSX is to be read. */
const TYPESCRIPT_CONFIG = path.resolve(__dirname, 'tsconfig.json');

/**
 * The name of a bundle. What was built stays in `node_modules/.cache`, which `npm ci` empties, so that building it again
 * costs next to nothing; without a name there, webpack names it after the place among the bundles of one call, and would
 * build the same again in every other call.
 */
const named = (name, variant = 'production') => ({
  name,
  cache: {
    type: 'filesystem',
    name: `${name}-${variant}`,
    buildDependencies: { config: [__filename, TYPESCRIPT_CONFIG] },
  },
});

/** What every bundle shares. Types are checked by `npm run check`, once, and not again for each bundle. */
const shared = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', tsconfig: TYPESCRIPT_CONFIG },
      },
    ],
  },
};

/**
 * Fails the build when the scripts that an entry loads at once are more than so many bytes, gzipped. What is not minified
 * is for a test and of any size.
 */
class SizeBudgetPlugin {
  constructor(entry, most) {
    this.entry = entry;
    this.most = most;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SizeBudgetPlugin', (compilation) => {
      // Known only now: webpack fills in its defaults after it has applied the plugins.
      if (!compiler.options.optimization.minimize) return;
      compilation.hooks.afterProcessAssets.tap('SizeBudgetPlugin', (assets) => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const scripts = files.filter((file) => file.endsWith('.js'));
        const size = scripts.reduce((sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length, 0);
        if (size > this.most) {
          compilation.errors.push(
            new webpack.WebpackError(
              `${this.entry}: ${size} bytes of initial JavaScript gzipped, at most ${this.most}`,
            ),
          );
        }
      });
    });
  }
}

/** The folder of the package that a file belongs to; a package may have others within it. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Above the code of another package that a package bundled itself, esbuild says where it found it. */
const BUNDLED_BEFORE = /^\/\/ (?:\S*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm;

/** What packages bundled without saying so, each with something by which its code is known. */
const BUNDLED_UNSAID = [
  { name: 'events', license: 'MIT', mark: 'eventTargetAgnosticAddListener' },
  { name: 'stream-browserify', license: 'MIT', mark: 'Adapted from stream-browserify' },
];

/** The licences of works that come without the text of it, a file for each: `owner-name.txt`. */
const LICENCES = path.join(__dirname, 'assets', 'licences');

/**
 * Puts a file beside a bundle that names whose work is in it: each package with its version, its licence and the text of
 * that. What is known of a package that was bundled before is its name; its text is that of the one installed here, or the
 * one that is kept.
 */
class ThirdPartyNoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyNoticesPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNoticesPlugin', stage }, () => {
        const files = [...compilation.chunks]
          .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
          .flatMap((module) => module.modules ?? [module])
          .flatMap(({ resource }) => (PACKAGE_FOLDER.test(resource) ? [resource] : []));
        const notices = new Set(files.flatMap(noticesOf).toSorted((a, b) => a.localeCompare(b, 'en')));
        const text = [...notices].join(`\n${'-'.repeat(80)}\n\n`);
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The notice of the package that a bundled file belongs to, and of those that are within that file. */
function noticesOf(file) {
  const [folder] = PACKAGE_FOLDER.exec(file);
  const { name, version } = packageIn(folder);
  const code = readFileSync(file, 'utf8');
  const within = [...code.matchAll(BUNDLED_BEFORE)].map(([, other]) => other);
  const unsaid = BUNDLED_UNSAID.filter(({ mark }) => code.includes(mark));
  return [
    noticeIn(folder, `${name} ${version}`),
    ...within.map((other) => noticeIn(path.join(__dirname, 'node_modules', other), `${other}, in ${name} ${version}`)),
    ...unsaid.map((other) => notice(`${other.name}, in ${name} ${version}`, other.license, [keptLicence(other.name)])),
  ];
}

function noticeIn(folder, title) {
  const { name, license } = packageIn(folder);
  const ownLicences = textsIn(folder, /^licen[cs]e/i);
  // Without either, the build fails.
  const licences = ownLicences.length > 0 ? ownLicences : [keptLicence(name)];
  return notice(title, license, [...licences, ...textsIn(folder, /^(notice|third[-_]?party)/i)]);
}

const notice = (title, license, texts) => [`${title} (${license})`, ...texts].join('\n\n') + '\n';

const keptLicence = (name) =>
  readFileSync(path.join(LICENCES, `${name.replace(/^@/, '').replace('/', '-')}.txt`), 'utf8').trim();

const textsIn = (folder, wanted) =>
  readdirSync(folder)
    .filter((file) => wanted.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());

const packageIn = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/**
 * For what is never sent to anybody: Node starts it as quickly, and minifying takes four times as long as all the rest.
 * It can be read as it is, without a map.
 */
const asItIs = { devtool: false, optimization: { minimize: false } };

/**
 * The command line, and the server of the preview: one file each, so that they start quickly. yargs stays outside: it
 * reads its Dutch texts from disk.
 */
const cli = {
  ...shared,
  ...asItIs,
  ...named('cli'),
  target: 'node20',
  entry: { main: './src/cli/main.ts', preview: './src/preview/serve/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), clean: true },
  externals: { yargs: 'commonjs yargs', express: 'commonjs express' },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ThirdPartyNoticesPlugin()],
};

/** Puts an empty workbook of each form beside the guide, which links to them. */
class EmptyWorkbooksPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmptyWorkbooksPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'EmptyWorkbooksPlugin', stage }, async () => {
        for (const { name, bytes } of await emptyWorkbooks()) {
          compilation.emitAsset(name, new webpack.sources.RawSource(Buffer.from(bytes)));
        }
      });
    });
  }
}

/**
 * Has our own writer make them, which is TypeScript: bundled in memory and run there, as it is wanted before anything of
 * this build is on disk.
 */
async function emptyWorkbooks() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: __dirname,
    entryPoints: ['src/host/xlsx/empty-workbooks.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const built = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(built, require);
  return built.exports.emptyWorkbooks();
}

/** Univer can hyphenate in seventy languages, each a file of its own; it always loads English, and nothing is hyphenated. */
const withoutHyphenation = new webpack.IgnorePlugin({
  resourceRegExp: /^\.\/(?!en-(us|gb)-)[\w-]+-[\w-]{8}\.js$/,
  contextRegExp: /engine-render/,
});

/**
 * JavaScript's own objects as variables of the file: where jest runs it, a look at a global variable costs so much that
 * the spreadsheet takes half as long again.
 */
const builtIns = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name));
const withBuiltInsAtHand = new webpack.BannerPlugin({
  banner: `const { ${builtIns.join(', ')} } = globalThis;`,
  raw: true,
});

/**
 * Univer makes every field of every object with a helper that defines it anew where the class has something else of that
 * name. No class has (test/preview/fields-of-univer.test.ts), so that an assignment does the same in a fraction of the
 * time. The build fails where a package no longer has the helper.
 */
const fieldsAssigned = {
  test: /[\\/]@univerjs[\\/](core|docs|engine-formula|sheets|sheets-formula)[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: { search: /\b_defineProperty\(\s*this,\s*"([\w$]+)",\s*/g, replace: '(this.$1 = ', strict: true },
};

/**
 * Univer waits for its turn with a channel, and closes it only where a calculation comes to its end; of one that is
 * stopped, as by a change that comes meanwhile, it would stay open and keep Node from ending. Closed once it has served.
 */
const channelsClosed = {
  test: /[\\/]@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: {
    search: 'channel.port1.onmessage = handler;',
    replace: 'channel.port1.onmessage = () => (channel.port1.close(), handler());',
    strict: true,
  },
};

/**
 * Univer looks at every text that a formula meets, each time anew, whether it is a date or a number; it remembers the
 * answer only of those that are. It remembers all of them, up to as many as it does of the others.
 */
const textsRemembered = {
  test: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: {
    search: 'const parseData = getNumfmtParseValueFilter(_input);',
    replace: [
      'const texts = (stringIsNumberPattern.texts ??= new Set());',
      'const parseData = texts.has(_input) ? null : getNumfmtParseValueFilter(_input);',
      'if (!parseData?.z) (texts.size < 1e5 ? texts : (stringIsNumberPattern.texts = new Set())).add(_input);',
    ].join(' '),
    strict: true,
  },
};

/**
 * Where a name is changed or removed, Univer takes every formula of the workbook apart to see whether it has the name in
 * it. It takes apart only those in which the letters of the name stand. (13: a name is changed; 14: it is removed.)
 */
const formulasPassedBy = {
  test: /[\\/]@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: {
    search: 'const sequenceNodes = this._lexerTreeBuilder.sequenceNodesBuilder(formulaString);',
    replace: [
      'const changed = type === 13 || type === 14 ? formulaReferenceMoveParam.definedNameId : undefined;',
      'const changedName = changed && this._definedNamesService.getValueById(unitId, changed)?.name;',
      'if (changedName && !formulaString?.includes(changedName)) return true;',
      '$&',
    ].join(' '),
    strict: true,
  },
};

/**
 * Univer calculates 100 ms after the last change. What it does then is given a name, so that it can be begun at once for
 * whoever waits for the results (src/preview/univer/calculation.ts): tests do all the time, people who type do not.
 */
const calculationsStarted = {
  test: /[\\/]@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: {
    search: 'this._setTimeoutKey = setTimeout(() => {',
    replace: [
      'this._setTimeoutKey = setTimeout(this.startNow = () => {',
      'clearTimeout(this._setTimeoutKey);',
      'if (this._waitingCommandQueue.length === 0) return;',
    ].join(' '),
    strict: true,
  },
};

/** Univer without a screen, for tests and benchmarks: one file, as jest cannot load its modules one by one. */
const engine = {
  ...shared,
  ...asItIs,
  ...named('engine'),
  target: 'node20',
  entry: { 'engine-node': './src/preview/univer/engine-node.ts' },
  output: { path: path.resolve(__dirname, 'dist/engine'), library: { type: 'commonjs2' }, clean: true },
  module: {
    rules: [
      ...shared.module.rules,
      fieldsAssigned,
      channelsClosed,
      textsRemembered,
      formulasPassedBy,
      calculationsStarted,
    ],
  },
  plugins: [withoutHyphenation, withBuiltInsAtHand],
};

/** What `npm run bench` measures of the add-in, over the same spreadsheet, and of the road. */
const bench = {
  ...engine,
  ...named('bench'),
  entry: { 'add-in': './test/bench/add-in.ts', reading: './test/bench/reading.ts', road: './test/bench/road.ts' },
  output: { ...engine.output, path: path.resolve(__dirname, 'dist/bench') },
  // Microsoft's client library is looked up when it runs: it is a script, not a module to bundle.
  module: { ...engine.module, parser: { javascript: { createRequire: false } } },
};

/** The page that shows a spreadsheet beside the pane, without Excel; only ever served to the machine that built it. */
const preview = {
  ...shared,
  ...asItIs,
  ...named('preview'),
  target: ['web', 'es2022'],
  performance: { hints: false },
  entry: { page: './src/preview/page/page.ts', frame: './src/preview/page/frame.ts' },
  output: { path: path.resolve(__dirname, 'dist/preview'), clean: true },
  module: {
    rules: [
      ...shared.module.rules,
      fieldsAssigned,
      textsRemembered,
      formulasPassedBy,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    withoutHyphenation,
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({ template: './src/preview/page/page.html', chunks: ['page'], minify: false }),
  ],
};

/**
 * docx can also fill in templates, which nobody asks it here. It makes those functions in a way that a bundler takes for
 * work that must be done; told that it is not, the bundler leaves them out, and with them a look-behind that an old
 * Safari cannot read. The build fails where docx no longer makes them like that.
 */
const templatesLeftOut = {
  test: /[\\/]docx[\\/]dist[\\/]index\.mjs$/,
  loader: 'string-replace-loader',
  options: {
    search: /^(var \w+ = )(?=function\(\) \{\s+var _ref\d* = _asyncToGenerator\()/gm,
    replace: '$1/* @__PURE__ */ ',
    strict: true,
  },
};

/**
 * Fluent's names of colours and sizes are one large object, of which webpack cannot leave anything out. Each stands for the
 * variable of its name (test/taskpane/tokens.test.ts), which is written in its place: 30 kB less to load and to read.
 */
const tokensInPlace = {
  test: /[\\/](src[\\/]taskpane|@fluentui[\\/]react-[\w-]+[\\/]lib)[\\/].*\.(tsx?|styles\.js)$/,
  loader: 'string-replace-loader',
  options: { search: /\btokens\.(?!zIndex)(\w+)/g, replace: "'var(--$1)'" },
};

/**
 * Fluent's themes name 459 colours and sizes, and compute them when they are loaded. The plugin below puts in their place
 * what comes of that, for those that something in the bundle names.
 */
const THEMES = { webLightTheme: /web[\\/]lightTheme\.js$/, webDarkTheme: /web[\\/]darkTheme\.js$/ };
const themesToFill = Object.entries(THEMES).map(([name, test]) => ({
  test,
  loader: 'string-replace-loader',
  options: { search: /^[^]+$/, replace: `export const ${name} = "<${name}>";`, strict: true },
}));

class UsedThemesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('UsedThemesPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'UsedThemesPlugin', stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith('.js'));
        const code = scripts.map((file) => assets[file].source().toString());
        const used = new Set(code.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name)));
        for (const [index, file] of scripts.entries()) {
          for (const name of Object.keys(THEMES)) {
            const at = code[index].indexOf(`"<${name}>"`);
            if (at < 0) continue;
            const values = Object.entries(require('@fluentui/react-components')[name]).filter(([key]) => used.has(key));
            const filled = new webpack.sources.ReplaceSource(compilation.getAsset(file).source);
            filled.replace(at, at + name.length + 3, JSON.stringify(Object.fromEntries(values)));
            compilation.updateAsset(file, filled);
          }
        }
      });
    });
  }
}

/**
 * Works out the styles of the pane's own components now, as those of Fluent UI already are, so that what does so in the
 * browser stays out of the first load: 6 kB gzipped of it.
 */
const stylesWorkedOut = {
  test: /[\\/]src[\\/]taskpane[\\/].*\.tsx?$/,
  enforce: 'post',
  loader: '@griffel/webpack-loader',
};

/**
 * The pane as Excel loads it. `--env url=https://…` stamps the address of a production folder into the manifest;
 * `--env selfhost` puts Microsoft's client library, unmodified, into the folder and loads it from there;
 * `--env sourcemaps` adds maps from what is bundled to its source, for whoever looks for a fault.
 */
const pane = (env, url = productionUrl(env)) => ({
  ...shared,
  // What was kept of a build without maps has none to give.
  ...named('pane', env.WEBPACK_SERVE ? 'development' : env.sourcemaps ? 'with-maps' : 'production'),
  mode: env.WEBPACK_SERVE ? 'development' : 'production',
  devtool: env.sourcemaps || env.WEBPACK_SERVE ? 'source-map' : false,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/taskpane.tsx' },
  module: { rules: [...shared.module.rules, tokensInPlace, ...themesToFill, templatesLeftOut, stylesWorkedOut] },
  output: { path: path.resolve(__dirname, 'dist/pane'), clean: true },
  // Webpack's own limits count bytes before compression, which nobody downloads.
  performance: { hints: false },
  plugins: [
    ...(env.WEBPACK_SERVE ? [] : [new SizeBudgetPlugin('taskpane', INITIAL_BYTES)]),
    new UsedThemesPlugin(),
    new ThirdPartyNoticesPlugin(),
    new EmptyWorkbooksPlugin(),
    panePage(env),
    guidePage(),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'src/taskpane/guide/guide.css', to: 'handleiding.css' },
        { from: '*.png', context: 'docs' },
        ...(env.selfhost ? selfHosted() : []),
        {
          from: 'manifest.xml',
          transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, url),
        },
      ],
    }),
  ],
});

/** The page of the pane, which says where Microsoft's client library is. */
const panePage = ({ selfhost } = {}) =>
  new HtmlWebpackPlugin({
    filename: 'taskpane.html',
    template: './src/taskpane/taskpane.html',
    chunks: ['taskpane'],
    templateParameters: selfhost
      ? { scriptSources: "'self'", officeScript: 'office-js/office.js' }
      : { scriptSources: `'self' ${OFFICE_HOST}`, officeScript: `${OFFICE_HOST}/lib/1/hosted/office.js` },
  });

function productionUrl({ url } = {}) {
  if (url === undefined) return DEVELOPMENT_URL;
  if (!/^https:\/\//.test(url)) throw new Error(`--env url=${url}: Office only loads add-ins over https`);
  return url.endsWith('/') ? url : `${url}/`;
}

/** The page of the guide, to which that of the pane links; its pictures are put beside it. */
const guidePage = () =>
  new HtmlWebpackPlugin({
    filename: 'handleiding.html',
    template: './src/taskpane/guide/guide.html',
    chunks: [],
    templateParameters: async () => ({ guide: await guideHtml() }),
  });

/** The guide for users. */
async function guideHtml() {
  const { marked } = await import('marked');
  return marked.parse(await readFile('docs/handleiding.md', 'utf8'));
}

const selfHosted = () => [
  ...OFFICE_FILES.map((from) => ({
    from,
    context: path.join(OFFICE_PACKAGE, 'dist'),
    to: 'office-js/[path][name][ext]',
    // The files go as they are.
    info: { minimized: true },
  })),
  { from: 'LICENSE.md', context: OFFICE_PACKAGE, to: 'office-js/LICENSE.md' },
];

/** The pane over a workbook in memory, for the tests in a browser; never part of what is shipped, so of any size. */
const paneTest = {
  ...pane({}),
  ...asItIs,
  ...named('pane-test'),
  entry: { taskpane: './test/taskpane/browser/memory-pane.tsx' },
  output: { path: path.resolve(__dirname, 'dist/pane-test'), clean: true },
  plugins: [new UsedThemesPlugin(), panePage(), guidePage()],
};

/**
 * Serves the pane while it is developed. Nothing of the dev server goes into the page, as its content security policy
 * forbids every connection: reload the pane to see a change.
 */
const devServer = async () => ({
  port: new URL(DEVELOPMENT_URL).port,
  server: { type: 'https', options: await developerCertificate() },
  static: false,
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
});

/**
 * The certificate for localhost that Office trusts. Where it is not installed and cannot be, the dev server makes one of
 * its own, which a browser has to be told to trust.
 */
async function developerCertificate() {
  const certificates = require('office-addin-dev-certs');
  const canInstall = process.platform === 'win32' || process.platform === 'darwin';
  return canInstall || certificates.verifyCertificates() ? certificates.getHttpsServerOptions() : {};
}

module.exports = async (env) => [
  cli,
  engine,
  bench,
  preview,
  env.WEBPACK_SERVE ? { ...pane(env), devServer: await devServer() } : pane(env),
  ...(env['pane-test'] ? [paneTest] : []),
];
