import { movedReferences } from '../../../src/workbook/paper/moved-references';

/** H goes to I, I to J and J to H; what stands to the right of U goes three further. */
const MOVES = new Map([
  [8, 9],
  [9, 10],
  [10, 8],
]);
const move = (column: number) => MOVES.get(column) ?? (column > 21 ? column + 3 : column);
const sheets = { tab: 'Scores', move, tabs: new Map([["onze scores '26", 'Scores']]) };

describe('a formula of another sheet', () => {
  it.each([
    ['=Scores!J7', '=Scores!H7'],
    ['=Scores!$J$7&" "&Scores!K7', '=Scores!$H$7&" "&Scores!K7'],
    ['=COUNTIF(Scores!$J$4:$J$37,"in orde")', '=COUNTIF(Scores!$H$4:$H$37,"in orde")'],
    ['=COUNTA(Scores!H:H)', '=COUNTA(Scores!I:I)'],
    ['=SUM(scores!W5)', '=SUM(scores!Z5)'],
    // All three between two others stand between them still.
    ['=COUNTA(Scores!F4:K4)', '=COUNTA(Scores!F4:K4)'],
    ['=COUNTA(Scores!H4:J4)', '=COUNTA(Scores!H4:J4)'],
    // I and J are J and H, with I in between.
    ['=COUNTA(Scores!I4:J4)', '=COUNTA(Scores!H4:J4)'],
    ["='Scores'!J7", "='Scores'!H7"],
    ['=SUM(Scores!4:37)', '=SUM(Scores!4:37)'],
  ])('%s becomes %s', (before, after) => {
    expect(movedReferences(before, { own: 'Blad1', ...sheets })).toBe(after);
  });

  it.each([
    '=J7+Meting!J7',
    '="Scores!J7"&"zie "" Scores!J7"',
    '=[Ander.xlsx]Scores!J7',
    "='[Ander.xlsx]Scores'!J7",
    "='C:\\map\\[Ander.xlsx]Scores'!J7",
    '=SUM(Meting:Scores!J7)',
    '=LOG10(3)+Tabel1[J7]+J7x',
    '=Mijn_Scores!J7',
  ])('%s stays as it is', (formula) => {
    expect(movedReferences(formula, { own: 'Blad1', ...sheets })).toBe(formula);
  });

  it('finds a tab by the name that it had, and calls it by the one that it gets', () => {
    const tab = "Onze scores '26";
    expect(movedReferences("='Onze scores ''26'!J7", { ...sheets, own: 'Blad1', tab })).toBe('=Scores!H7');
  });
});

test('a formula on the sheet itself needs no name of it', () => {
  expect(movedReferences('=IF(J7="in orde",F7,Meting!J7)', { own: 'Scores', ...sheets })).toBe(
    '=IF(H7="in orde",F7,Meting!J7)',
  );
});
