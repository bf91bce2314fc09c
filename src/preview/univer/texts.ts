const LOCKED = 'Deze cel is beveiligd. Alleen invulcellen kunnen worden gewijzigd.';
const SHEET_PROTECTED = 'Dit blad is beveiligd; dit kan hier niet.';
const CALCULATING = 'Bezig met berekenen …';
const OK = 'OK';
const CANCEL = 'Annuleren';

/** Univer has no Dutch. These are its texts that can be seen without its ribbon and menus. */
export const DUTCH_TEXTS = {
  design: { Confirm: { cancel: CANCEL, confirm: OK } },
  sheets: {
    tabs: { sheet: 'Blad', sheetCopy: ' (kopie {0})' },
    info: {
      overlappingSelections: 'Dit kan niet met selecties die elkaar overlappen.',
      acrossMergedCell: 'De selectie gaat door samengevoegde cellen heen.',
      partOfCell: 'Er is maar een deel van een samengevoegde cel geselecteerd.',
      hideSheet: 'Er moet minstens één blad zichtbaar blijven.',
    },
    permission: { dialog: permissionErrors() },
    merge: {
      confirm: {
        title: 'Alleen de waarde linksboven blijft over. Doorgaan?',
        cancel: CANCEL,
        confirm: 'Samenvoegen',
        warning: 'Let op',
        dismantleMergeCellWarning: 'Samengevoegde cellen worden gesplitst. Doorgaan?',
      },
    },
  },
  'sheets-ui': {
    button: { confirm: OK, cancel: CANCEL, close: 'Sluiten' },
    sheetConfig: {
      delete: 'Verwijderen',
      copy: 'Kopiëren',
      rename: 'Naam wijzigen',
      changeColor: 'Kleur',
      hide: 'Verbergen',
      unhide: 'Zichtbaar maken',
      moveLeft: 'Naar links',
      moveRight: 'Naar rechts',
      resetColor: 'Geen kleur',
      cancelText: CANCEL,
      chooseText: OK,
      tipNameRepeat: 'Er is al een blad met deze naam.',
      noMoreSheet: 'Er moet minstens één blad zichtbaar blijven.',
      confirmDelete: 'Blad verwijderen?',
      redoDelete: 'Ctrl+Z maakt dit ongedaan.',
      noHide: 'Er moet minstens één blad zichtbaar blijven.',
      sheetNameErrorTitle: 'Deze naam kan niet',
      sheetNameSpecCharError: "Een naam heeft hoogstens 31 tekens, en geen [ ] : \\ ? * / of ' aan begin of eind.",
      sheetNameCannotIsEmptyError: 'Een blad moet een naam hebben.',
      sheetNameAlreadyExistsError: 'Er is al een blad met deze naam.',
      deleteSheet: 'Blad verwijderen',
      deleteSheetContent: 'Dit blad verwijderen?',
      deleteLargeSheetContent: 'Dit blad verwijderen? Dit kan niet ongedaan worden gemaakt.',
      addProtectSheet: 'Blad beveiligen',
      removeProtectSheet: 'Beveiliging opheffen',
      changeSheetPermission: 'Rechten wijzigen',
      viewAllProtectArea: 'Beveiligde gebieden',
    },
    info: {
      notChangeMerge: 'Een deel van een samengevoegde cel kan niet worden gewijzigd.',
      loading: 'Bezig met laden …',
      problem: 'Dit kan niet',
    },
    clipboard: {
      paste: {
        exceedMaxCells: 'Dit zijn te veel cellen om te plakken.',
        overlappingMergedCells: 'Hier staan samengevoegde cellen; plakken kan niet.',
      },
      shortCutNotify: { title: 'Plak met Ctrl+V', useShortCutInstead: 'Gebruik Ctrl+V om te plakken.' },
    },
    permission: {
      dialog: { alert: 'Beveiligd', alertContent: LOCKED, ...permissionErrors() },
      button: { confirm: OK, cancel: CANCEL },
    },
  },
  // It has no texts at all for these, and would show their names.
  'sheets-formula': {
    progress: {
      analyzing: CALCULATING,
      calculating: CALCULATING,
      'array-analysis': CALCULATING,
      'array-calculation': CALCULATING,
      done: 'Berekend',
    },
  },
  'sheets-data-validation-ui': {
    alert: { title: 'Ongeldige invoer', ok: OK },
    error: { title: 'Ongeldig:' },
    list: { edit: 'Wijzigen', dropdown: 'Kies' },
    permission: { dialog: { setStyleErr: SHEET_PROTECTED } },
  },
  ui: {
    clipboard: {
      authentication: {
        title: 'Geen toegang tot het klembord',
        content: 'Geef deze pagina in de browser toegang tot het klembord.',
      },
    },
    textEditor: { formulaError: 'Dit is geen geldige formule.', rangeError: 'Dit is geen geldig bereik.' },
  },
} as const;

/** Univer has a text for each thing that protection forbids; typing is the one that people meet. */
function permissionErrors(): Readonly<Record<string, string>> {
  const others = [
    ...['autoFillErr', 'insertOrDeleteMoveRangeErr', 'insertRowColErr', 'moveRangeErr', 'moveRowColErr', 'commonErr'],
    ...['operatorSheetErr', 'removeRowColErr', 'setRowColStyleErr', 'setStyleErr', 'copyErr', 'workbookCopyErr'],
    ...['filterErr', 'printErr', 'hyperLinkErr', 'commentErr'],
  ];
  return {
    ...Object.fromEntries(others.map((key) => [key, SHEET_PROTECTED])),
    editErr: LOCKED,
    pasteErr: LOCKED,
    formulaErr: LOCKED,
  };
}
