import { HostError } from '../measurement-host';

/** What should stand on the sheets, and what of it is gone: comes while Excel is asked what does. */
export const expectedSheets = () => part(import(/* webpackChunkName: "expected-sheets" */ './expected-sheets'));

/** What writes what people fill in. */
export const writingCells = () => part(import(/* webpackChunkName: "write-changes" */ './write-changes'));

/** What fits a sheet to what is in it. */
export const fittingSheets = () => part(import(/* webpackChunkName: "fit-sheet" */ './fit-sheet'));

/** What listens to the workbook: comes while it is read for the first time. */
export const watchingWorkbook = () => part(import(/* webpackChunkName: "watch" */ './watch'));

/** What makes the sheets of a measurement, and mends them. */
export const makingSheets = () => part(import(/* webpackChunkName: "make-sheets" */ './make-sheets'));

/** What tries what this Excel does. */
export const selfTesting = () => part(import(/* webpackChunkName: "self-test" */ './self-test/self-test'));

/** A part of the host that the first screen does without. @throws {HostError} `not-loaded`; asked again, it is tried again */
async function part<Exports>(loading: Promise<Exports>): Promise<Exports> {
  try {
    return await loading;
  } catch (cause) {
    throw new HostError('not-loaded', '', '', { cause });
  }
}
