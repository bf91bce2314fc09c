import { orderSheets, tabsWith } from '../../../src/host/office/add-sheets';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { OUR_TABS } from './open-workbook';

/** Puts sheets in their order, as Excel moves them. */
function ordered(tabs: readonly string[]): readonly string[] {
  let order = [...tabs];
  const sheetOf = (name: SheetName) =>
    Object.defineProperty({}, 'position', {
      set: (place: number) => {
        order = order.filter((tab) => tab !== name).toSpliced(place, 0, name);
      },
    });
  orderSheets(Object.fromEntries(OUR_TABS.map((name) => [name, sheetOf(name)])), tabs);
  return order;
}

/** As the tabs stood in earlier workbooks. */
const EARLIER = ['Meting', 'Scores', 'Bewijs', 'Werkers', 'Ankers', 'Overzicht', 'Wat als', 'Verslag', 'Verbeterplan'];

describe('the tabs of a rebuilt workbook', () => {
  it('stand in the order of the work, where they stood', () => {
    expect(ordered(['Blad1', ...EARLIER, 'Blad2'])).toEqual(['Blad1', ...OUR_TABS, 'Blad2']);
  });

  it('stay where people put others between them', () => {
    const mixed = ['Blad1', ...EARLIER.slice(0, 4), 'Notities', ...EARLIER.slice(4)];
    expect(ordered(mixed)).toEqual(mixed);
  });
});

describe('a sheet that is added later', () => {
  it('takes its place in that order', () => {
    expect(tabsWith(['Banen'], ['Blad1', ...OUR_TABS])).toEqual([
      ...['Blad1', 'Meting', 'Scores', 'Bewijs', 'Werkers', 'Banen', 'Overzicht', 'Verslag', 'Verbeterplan'],
      ...['Ankers', 'Wat als'],
    ]);
    expect(tabsWith(['Wat als'], ['Meting', 'Ankers', 'Blad1'])).toEqual(['Meting', 'Ankers', 'Wat als', 'Blad1']);
  });
});
