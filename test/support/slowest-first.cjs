const { default: Sequencer } = require('@jest/test-sequencer');

/** The folders whose suites take minutes: a browser, a whole spreadsheet, or other programs. */
const SLOW = [/[\\/]browser[\\/]/, /[\\/]host[\\/]office[\\/]/, /[\\/]oracle[\\/]|production-folder/];

/**
 * Which suite begins when. Without what earlier runs took, as in a fresh clone, Jest begins with the largest files; a suite
 * of five minutes that comes last then keeps one core waiting for as long.
 */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => SLOW.concat(/./).findIndex((folder) => folder.test(path));
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
};
