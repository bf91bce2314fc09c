import { OwnWrites } from '../../../src/host/office/own-writes';

/** As an Excel before ExcelApi 1.14 announces a change: it does not say who made it. */
const change = { worksheetId: 'scores', address: 'F4', source: 'Local' } as const;

describe('who made a change, in an Excel that does not say', () => {
  it('is the pane for a cell that it writes, once', () => {
    const own = new OwnWrites();
    own.expect('scores', 'F4');
    expect([own.author(change), own.author(change)]).toEqual(['pane', 'user']);
  });

  it('is the user once a write did not take place', () => {
    const own = new OwnWrites();
    own.expect('scores', 'F4');
    own.withdraw('scores', 'F4');
    expect(own.author(change)).toBe('user');
  });

  it('is the user for the same cell of another sheet', () => {
    const own = new OwnWrites();
    own.expect('bewijs', 'F4');
    own.withdraw('scores', 'F4');
    expect(own.author(change)).toBe('user');
  });
});
