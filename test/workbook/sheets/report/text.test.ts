import { roomyText } from '../../../../src/workbook/sheets/report/text';

const ROOM = { perLine: 10, lines: 3, source: 'Scores' };

describe('text that has to fit', () => {
  it('stays as it is where it does', () => {
    expect(roomyText('een\ntwee', ROOM)).toBe('een\ntwee');
    expect(roomyText('x'.repeat(30), ROOM)).toBe('x'.repeat(30));
  });

  it('has its lines joined where there are too many', () => {
    // Seven signs are most of a line, and three line ends make three more.
    expect(roomyText('a\nb\nc\nd', ROOM)).toBe('a · b · c · d');
  });

  it('ends with where the rest is', () => {
    expect(roomyText('x'.repeat(31), ROOM)).toBe(`${'x'.repeat(30)} … (verder op het blad Scores)`);
  });
});
