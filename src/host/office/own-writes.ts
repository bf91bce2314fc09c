/** What of Office's change events says who made the change. */
export type ChangeEvent = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'worksheetId' | 'source'>;

/** An announcement that has not come within this time, in ms, will not come any more. */
const PATIENCE = 5000;

/** Tells the pane's own writes from what the user and co-authors do. */
export class OwnWrites {
  private expected: { readonly sheetId: string; readonly address: string; readonly until: number }[] = [];
  private running = 0;

  /** A write to these cells is under way; Excel will announce it once. */
  expect(sheetId: string, address: string): void {
    this.expected.push({ sheetId, address, until: Date.now() + PATIENCE });
  }

  /** That write did not take place: what happens in its cells from now on is somebody else's doing. */
  withdraw(sheetId: string, address: string): void {
    const index = this.expected.findLastIndex((write) => write.sheetId === sheetId && write.address === address);
    if (index >= 0) this.expected.splice(index, 1);
  }

  /** While this runs, the changes in this window are the pane's. */
  async during<T>(action: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await action();
    } finally {
      this.running -= 1;
    }
  }

  /**
   * Who made this change? Older versions of Excel do not say; there a change of the expected cells is the pane's.
   * @param triggerSource what the event says of it, from ExcelApi 1.14 on
   */
  author({ source, worksheetId, address }: ChangeEvent, triggerSource?: string): 'user' | 'pane' | 'other' {
    if (source === 'Remote') return 'other';
    this.expected = this.expected.filter(({ until }) => until > Date.now());
    const index = this.expected.findIndex((write) => write.sheetId === worksheetId && write.address === address);
    if (index >= 0) this.expected.splice(index, 1);
    if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin' ? 'pane' : 'user';
    return this.running > 0 || index >= 0 ? 'pane' : 'user';
  }
}
