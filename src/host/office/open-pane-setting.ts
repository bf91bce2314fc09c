/**
 * Office opens the pane with a workbook that has this setting, where an administrator has deployed the add-in; elsewhere
 * it does nothing. The manifest gives the pane the id that goes with it.
 */
export const OPEN_PANE_SETTING = 'Office.AutoShowTaskpaneWithDocument';
