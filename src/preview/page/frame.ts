/**
 * Runs in the pane's frame before office.js: the one script that the pane has here and not in Excel. The page around it
 * holds the spreadsheet.
 */
window.parent.connectPane?.(window);
