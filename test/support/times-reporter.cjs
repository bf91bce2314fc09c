const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

const FILE = join('dist', 'test-times.json');
const SHOWN = 10;

/** A jest reporter: how long each suite of all tests took, in a file, and the slowest ones on the screen. */
module.exports = class TimesReporter {
  constructor(config) {
    this.root = config.rootDir;
    this.isSelection = isSelection(config);
  }

  onRunComplete(_contexts, { testResults }) {
    // A few suites, or a few tests of each, say nothing about where the time goes: the file stays that of all tests.
    if (this.isSelection) return;
    const suites = testResults
      .map(({ testFilePath, perfStats, testResults: tests }) => ({
        suite: relative(this.root, testFilePath),
        seconds: Math.round((perfStats.end - perfStats.start) / 100) / 10,
        tests: tests.length,
      }))
      .sort((one, other) => other.seconds - one.seconds);
    mkdirSync(join(this.root, dirname(FILE)), { recursive: true });
    writeFileSync(join(this.root, FILE), `${JSON.stringify(suites, null, 2)}\n`);
    const lines = suites.slice(0, SHOWN).map(({ suite, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${suite}`);
    process.stderr.write(`\nThe slowest suites (all are in ${FILE}):\n${lines.join('\n')}\n`);
  }
};

const isSelection = ({ testPathPatterns, testNamePattern, onlyChanged, onlyFailures, shard }) =>
  testPathPatterns.patterns.length > 0 || Boolean(testNamePattern || onlyChanged || onlyFailures || shard);
