import { hostObject, type HostObject } from '../office-bridge/host-object';
import { itemNotFound, OfficeError } from '../office-bridge/office-error';
import { parseAddress } from './area';
import { numberOf } from './arguments';
import { rangeObject } from './range';
import { recordingObject } from './recorder';
import type { Sheet } from './sheet';

/** Headers and footers of a page, each empty until it is written. */
const HEADERS_FOOTERS = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** `Excel.PageLayout`. Univer does not print: what is asked is kept and read back, nothing more. */
export function pageLayoutOf(sheet: Sheet): HostObject {
  const calls = sheet.state.printCalls;
  const check = () => {
    if (!sheet.book.state.hasPrinter) throw new OfficeError('GeneralException', 'There is no printer.', 500);
  };
  const pages = recordingObject(calls, {
    type: 'HeaderFooter',
    path: 'pageLayout.headersFooters.defaultForAllPages',
    properties: HEADERS_FOOTERS,
  });
  const headersFooters = recordingObject(calls, {
    type: 'HeaderFooterGroup',
    path: 'pageLayout.headersFooters',
    properties: { state: 'Default', useSheetMargins: true, useSheetScale: true },
    children: { defaultForAllPages: pages },
  });
  return recordingObject(calls, {
    type: 'PageLayout',
    path: 'pageLayout',
    properties: {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
    },
    methods: ['setPrintArea', 'setPrintMargins', 'setPrintTitleColumns', 'setPrintTitleRows'],
    children: { headersFooters },
    check,
  });
}

const SHEETS_OF_BREAKS = new WeakMap<HostObject, Sheet>();

/** The sheet of a collection of page breaks; null for other objects. */
export const sheetOfBreaks = (object: HostObject): Sheet | null => SHEETS_OF_BREAKS.get(object) ?? null;

/** `Excel.PageBreakCollection`, kept like the page layout, and read back. */
export function pageBreaksOf(sheet: Sheet, path: 'horizontalPageBreaks' | 'verticalPageBreaks'): HostObject {
  const { printCalls } = sheet.state;
  const recording = recordingObject(printCalls, {
    type: 'PageBreakCollection',
    path,
    methods: ['removePageBreaks'],
    makers: { add: 'PageBreak' },
  });
  const places = () => {
    const removed = printCalls.findLastIndex(({ member }) => member === `${path}.removePageBreaks`);
    return printCalls.slice(removed + 1).flatMap(({ member, args }) => (member === `${path}.add` ? [args[0]] : []));
  };
  const breaks = hostObject({
    ...recording,
    methods: {
      ...recording.methods,
      getCount: () => places().length,
      getItem: (index) => pageBreakAt(sheet, places()[numberOf(index, 'index')]),
    },
  });
  SHEETS_OF_BREAKS.set(breaks, sheet);
  return breaks;
}

/** @param address of the first cell behind it */
function pageBreakAt(sheet: Sheet, address: unknown): HostObject {
  if (typeof address !== 'string') throw itemNotFound();
  const cell = () => rangeObject({ sheet, area: parseAddress(address) });
  return hostObject({ type: 'PageBreak', methods: { getCellAfterBreak: cell } });
}
