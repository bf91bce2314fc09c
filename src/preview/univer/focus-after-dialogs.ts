import type { Univer } from '@univerjs/core';
import { IDialogService, ILayoutService } from '@univerjs/ui';

/**
 * Univer leaves the keyboard with a dialog that is gone, such as the one that refuses an input: arrow keys and digits go
 * nowhere then. The grid gets it back once the last dialog is closed, as in Excel.
 */
export function focusGridAfterDialogs(univer: Univer): void {
  const injector = univer.__getInjector();
  let wasOpen = false;
  injector
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      const isOpen = dialogs.some(({ open }) => open);
      if (wasOpen && !isOpen) {
        setTimeout(() => {
          injector.get(ILayoutService).focus();
        }, AFTER_CLOSING);
      }
      wasOpen = isOpen;
    });
}

/** A dialog hands on the focus itself when it has faded out, in ms. */
const AFTER_CLOSING = 300;
