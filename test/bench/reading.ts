import { SaxesParser } from 'saxes';
import { nativeInflater } from '../../src/cli/native-inflater';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { partName } from '../../src/host/xlsx/reading/part-names';
import { zipEntries } from '../../src/host/xlsx/reading/zip-directory';
import { middle, time } from './times';

const RUNS = 9;

/** Milliseconds, the middle of some times. */
interface ReadingTimes {
  readonly reading: number;
  /** The XML parser alone over what is read of the file: unpacked, decoded and parsed, with nobody who listens. */
  readonly bareParser: number;
}

/** What reading a workbook costs beside its XML parser alone, in one run and in turns. */
export function measureReading(bytes: Uint8Array): ReadingTimes {
  const times = Array.from({ length: RUNS }, () => ({
    bareParser: time(() => {
      parseOnly(bytes);
    }),
    reading: time(() => {
      readXlsx(bytes, nativeInflater);
    }),
  }));
  return {
    reading: middle(times.map(({ reading }) => reading)),
    bareParser: middle(times.map(({ bareParser }) => bareParser)),
  };
}

/** The parts of a workbook of ours that hold its cells. */
const READ_PARTS =
  /^\/(_rels\/\.rels|\[content_types]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/sharedstrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;

function parseOnly(bytes: Uint8Array): void {
  for (const { name, packed, size, method } of zipEntries(bytes)) {
    if (!READ_PARTS.test(partName(name))) continue;
    const part = method === 'stored' ? packed : nativeInflater.inflate(packed, size);
    new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(part)).close();
  }
}
