import {
  openHeadlessExcel,
  type HeadlessExcel,
  type HeadlessOptions,
} from '../../src/preview/headless/open-headless-excel';

let open: HeadlessExcel | null = null;

/** A new workbook; the one of the test before is closed. */
export async function freshExcel(options?: HeadlessOptions): Promise<HeadlessExcel> {
  open?.dispose();
  open = await openHeadlessExcel(options);
  return open;
}

afterAll(() => {
  open?.dispose();
  open = null;
});

/** The first sheet of a new workbook. */
export const SHEET = 'Blad1';

/** The code of the error that a batch ends with, and what it is about. */
export async function errorOf(
  excel: HeadlessExcel,
  batch: (context: Excel.RequestContext) => void,
): Promise<{ code: string; message: string }> {
  const failed: unknown = await excel
    .run(async (context) => {
      batch(context);
      await context.sync();
    })
    .then(
      () => null,
      (error: unknown) => error,
    );
  if (!(failed instanceof excel.OfficeExtension.Error)) throw new Error('The batch did not fail as Office does');
  return { code: failed.code, message: failed.message };
}
