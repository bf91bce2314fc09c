const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

/** Where the pane is served while developing; `manifest.xml` names it too. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

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
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
};

/** The command line: one file, so that it starts quickly. yargs stays outside: it reads its Dutch texts from disk. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), clean: true },
  externals: { yargs: 'commonjs yargs' },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** Univer without a screen, for tests and benchmarks: one file, as jest cannot load its modules one by one. */
const engine = {
  ...shared,
  name: 'engine',
  target: 'node20',
  devtool: false,
  optimization: { minimize: false },
  entry: { 'engine-node': './src/preview/univer/engine-node.ts' },
  output: { path: path.resolve(__dirname, 'dist/preview'), library: { type: 'commonjs2' } },
};

/** The pane as Excel loads it. `--env url=https://…` stamps the address of a production folder into the manifest. */
const pane = (env) => ({
  ...shared,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: { path: path.resolve(__dirname, 'dist/pane'), clean: true },
  performance: { hints: 'error', maxEntrypointSize: 200_000, maxAssetSize: 200_000 },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['taskpane'],
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, productionUrl(env)),
        },
      ],
    }),
  ],
});

function productionUrl({ url } = {}) {
  if (url === undefined) return DEVELOPMENT_URL;
  if (!/^https:\/\//.test(url)) throw new Error(`--env url=${url}: Office only loads add-ins over https`);
  return url.endsWith('/') ? url : `${url}/`;
}

module.exports = (env) => [cli, engine, pane(env)];
