"""What the judge can do with an open workbook. Addresses are A1; formulas are written as Excel writes them."""

import os
import re
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet import AddressConvention
from com.sun.star.sheet.TableValidationVisibility import INVISIBLE
from com.sun.star.util.NumberFormat import LOGICAL

from cells import RequestError, WritableCell, cell_address, read_range
from html_backgrounds import read_backgrounds

# LibreOffice draws no more circles than this around invalid cells.
MAXIMUM_CIRCLES = 1000
MAXIMUM_PICTURED_CELLS = 200_000
# LibreOffice measures in hundredths of a millimetre.
POINTS_PER_UNIT = 72 / 2540
EXPORT_FILTERS = {
    'html': 'HTML (StarCalc)',
    'pdf': 'calc_pdf_Export',
    'xlsx': 'Calc MS Excel 2007 XML',
}
CELL_ADDRESS = re.compile(r'[A-Z]{1,3}[1-9][0-9]*')
RANGE_ADDRESS = re.compile(r'[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?')
LITERAL_LIST = re.compile(r'"[^"]*"(;"[^"]*")*')


def property_value(name, value):
    """A named argument as LibreOffice wants it."""
    argument = PropertyValue()
    argument.Name = name
    argument.Value = value
    return argument


class Workbook:
    """An open workbook."""

    def __init__(self, document, folder):
        self.document = document
        self.folder = folder
        self.sheets = {name: document.Sheets.getByName(name) for name in document.Sheets.ElementNames}
        self.writable_cells = {}
        locale = uno.createUnoStruct('com.sun.star.lang.Locale')
        self.logical_format = document.NumberFormats.getStandardFormat(LOGICAL, locale)
        self.excel_formulas = self.formula_parser(AddressConvention.XL_OOX)
        self.own_formulas = self.formula_parser(AddressConvention.OOO)
        # Otherwise LibreOffice trusts the values that the file caches.
        document.calculateAll()

    def close(self):
        """Closes the workbook without a question."""
        self.document.close(True)

    def sheet_names(self):
        """The names of all sheets, hidden ones included, in order."""
        return list(self.sheets)

    def write(self, cells):
        """Writes into cells as a user would; nobody can type into a locked cell of a protected sheet."""
        # Once, and not after every cell.
        self.document.enableAutomaticCalculation(False)
        try:
            for entry in cells:
                self.write_cell(entry['sheet'], entry['cell'], entry['value'])
        finally:
            self.document.enableAutomaticCalculation(True)

    def write_cell(self, sheet_name, address, value):
        """Writes into a cell, which is looked up once."""
        key = (sheet_name, address)
        if key not in self.writable_cells:
            cell = self.cell(sheet_name, address)
            protected = self.sheets[sheet_name].isProtected()
            self.writable_cells[key] = WritableCell(cell, self.logical_format, protected)
        writable = self.writable_cells[key]
        if writable.locked:
            raise RequestError(f'{sheet_name}!{address} is locked')
        writable.write(value, self.excel_formulas)

    def read(self, ranges):
        """The values of ranges after one recalculation, a list of rows for each."""
        self.document.calculateAll()
        return [read_range(self.range(entry['sheet'], entry['range'])) for entry in ranges]

    def names(self):
        """What each defined name of the workbook stands for; names that belong to one sheet are left out."""
        named_ranges = self.document.NamedRanges
        contents = {}
        for name in named_ranges.ElementNames:
            named = named_ranges.getByName(name)
            contents[name] = self.excel_formulas.printFormula(named.getTokens(), named.ReferencePosition)
        return contents

    def read_names(self, names):
        """The value of each one-cell name after one recalculation."""
        self.document.calculateAll()
        return {name: self.read_name(name) for name in names}

    def read_name(self, name):
        """The value of the cell that a defined name stands for."""
        named_ranges = self.document.NamedRanges
        if not named_ranges.hasByName(name):
            raise RequestError(f'No such name: {name}')
        named = named_ranges.getByName(name)
        cells = named.getReferredCells()
        if cells is None:
            raise RequestError(f'{name} does not stand for cells: {named.Content}')
        values = read_range(cells)
        if len(values) != 1 or len(values[0]) != 1:
            raise RequestError(f'{name} stands for more than one cell: {named.Content}')
        return values[0][0]

    def invalid(self, sheet):
        """The addresses of the cells whose content breaks their validation, row by row."""
        self.document.calculateAll()
        auditing = self.sheet(sheet)
        shapes = auditing.DrawPage
        count_before = shapes.Count
        auditing.showInvalid()
        count = shapes.Count - count_before
        if count >= MAXIMUM_CIRCLES:
            auditing.clearArrows()
            raise RequestError(f'{sheet} has {MAXIMUM_CIRCLES} invalid cells or more; LibreOffice shows no more')
        # Every circle is anchored to the cell it is drawn around, in hidden rows and columns too.
        cells = [shapes.getByIndex(count_before + index).Anchor.CellAddress for index in range(count)]
        auditing.clearArrows()
        positions = sorted((cell.Row, cell.Column) for cell in cells)
        return [cell_address(column, row) for row, column in positions]

    def validation(self, sheet, cell):
        """The validation of a cell; its formulas as they apply to that cell."""
        target = self.cell(sheet, cell)
        rule = target.Validation
        kind = rule.Type.value
        operator = rule.getOperator().value
        compares = kind not in ('ANY', 'LIST', 'CUSTOM')
        source = rule.getSourcePosition()
        # LibreOffice gives this position the number of another sheet at times.
        source.Sheet = target.CellAddress.Sheet
        first = self.validation_formula(rule.getFormula1(), source, target)
        second = self.validation_formula(rule.getFormula2(), source, target)
        return {
            'type': kind,
            'operator': operator if compares else None,
            'formula1': None if kind == 'ANY' else first,
            'formula2': second if compares and operator in ('BETWEEN', 'NOT_BETWEEN') else None,
            'allowsBlank': rule.IgnoreBlankCells,
            'showsList': kind == 'LIST' and rule.ShowList != INVISIBLE,
            'alertStyle': rule.ErrorAlertStyle.value,
            'showsError': rule.ShowErrorMessage,
            'errorTitle': rule.ErrorTitle,
            'errorMessage': rule.ErrorMessage,
            'showsInput': rule.ShowInputMessage,
            'inputTitle': rule.InputTitle,
            'inputMessage': rule.InputMessage,
        }

    def validation_formula(self, formula, source, target):
        """A formula of a validation, told as Excel would for the target cell."""
        if LITERAL_LIST.fullmatch(formula):
            # "a";"b" here is "a,b" in a workbook.
            return formula.replace('";"', ',')
        tokens = self.own_formulas.parseFormula(formula, source)
        return self.excel_formulas.printFormula(tokens, target.CellAddress)

    def cell_backgrounds(self, sheet):
        """The background of each visible coloured cell, as formats and conditional formats make it now.

        Looks at the cells up to the last one with content or a conditional format. LibreOffice tells which conditional
        format applies only by showing it, so that the sheet is exported to HTML; what is hidden is shown for that time,
        as the export leaves it out and nobody could tell which cell is which.
        """
        self.document.calculateAll()
        pictured = self.sheet(sheet)
        end_column, end_row = used_end(pictured)
        visible_columns, visible_rows = visible_parts(pictured, end_column, end_row)
        pin = uuid.uuid4().hex
        page = os.path.join(self.folder, f'{pin}.html')
        undo_manager = self.document.UndoManager
        undo_manager.enterUndoContext('cell backgrounds')
        try:
            pictured.IsVisible = True
            area = pictured.getCellRangeByPosition(0, 0, end_column + 1, end_row + 1)
            area.Columns.IsVisible = True
            area.Rows.IsVisible = True
            # The export also leaves out what is empty at the edges, so that a pin is put outside two corners.
            pictured.getCellByPosition(0, end_row + 1).String = pin
            pictured.getCellByPosition(end_column + 1, 0).String = pin
            self.store(page, 'html')
        finally:
            undo_manager.leaveUndoContext()
            # Undoing works on protected sheets too, where a locked cell cannot be emptied.
            undo_manager.undo()
        with open(page, encoding='utf-8') as text:
            backgrounds = read_backgrounds(text.read(), pin, end_column + 2, end_row + 2)
        os.remove(page)
        return {
            cell_address(column, row): colour
            for (column, row), colour in backgrounds.items()
            if column in visible_columns and row in visible_rows
        }

    def row_heights(self, sheet, rows):
        """The height in points of each row, and the height that it needs for all that it shows.

        Merged cells need no height by themselves: they are taken apart, in a column that is as wide as they were.
        """
        self.document.calculateAll()
        target = self.sheet(sheet)
        target.unprotect('')
        heights = [target.Rows.getByIndex(row - 1).Height * POINTS_PER_UNIT for row in rows]
        end_column = used_end(target)[0]
        needed = [needed_height(target, row - 1, end_column) * POINTS_PER_UNIT for row in rows]
        return [{'height': height, 'needed': needs} for height, needs in zip(heights, needed)]

    def export(self, path, format):
        """Writes the recalculated workbook to a file; HTML leaves out hidden and empty sheets, columns and rows."""
        if format not in EXPORT_FILTERS:
            raise RequestError(f'Unknown format: {format}')
        self.document.calculateAll()
        self.store(os.path.abspath(path), format)

    def store(self, path, format):
        """Writes the workbook to a file."""
        export_filter = property_value('FilterName', EXPORT_FILTERS[format])
        self.document.storeToURL(uno.systemPathToFileUrl(path), (export_filter,))

    def formula_parser(self, convention):
        """Reads and writes formulas with English function names, in one notation for references."""
        parser = self.document.createInstance('com.sun.star.sheet.FormulaParser')
        parser.CompileEnglish = True
        parser.FormulaConvention = convention
        return parser

    def sheet(self, name):
        """A sheet."""
        if name not in self.sheets:
            raise RequestError(f'No sheet {name}; there are: {", ".join(self.sheets)}')
        return self.sheets[name]

    def range(self, sheet_name, address):
        """A range of cells."""
        sheet = self.sheet(sheet_name)
        if not RANGE_ADDRESS.fullmatch(address):
            raise RequestError(f'Not an A1 range: {address}')
        return sheet.getCellRangeByName(address)

    def cell(self, sheet_name, address):
        """A single cell."""
        sheet = self.sheet(sheet_name)
        if not CELL_ADDRESS.fullmatch(address):
            raise RequestError(f'Not an A1 cell address: {address}')
        return sheet.getCellRangeByName(address)


def used_end(sheet):
    """The last column and row with content or a conditional format."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    areas = [cursor.RangeAddress]
    for conditional_format in sheet.ConditionalFormats.ConditionalFormats:
        areas.extend(conditional_format.Range.RangeAddresses)
    end_column = max(area.EndColumn for area in areas)
    end_row = max(area.EndRow for area in areas)
    if (end_column + 1) * (end_row + 1) > MAXIMUM_PICTURED_CELLS:
        raise RequestError(f'{sheet.Name} has too many cells to look at, up to {cell_address(end_column, end_row)}')
    return end_column, end_row


def needed_height(sheet, row, end_column):
    """The height that a row needs, which it then has."""
    line = sheet.Rows.getByIndex(row)
    column = next((each for each in range(end_column + 1) if sheet.getCellByPosition(each, row).IsMerged), None)
    if column is None:
        line.OptimalHeight = True
        return line.Height
    merged = sheet.createCursorByRange(sheet.getCellByPosition(column, row))
    merged.collapseToMergedArea()
    columns = range(column, merged.RangeAddress.EndColumn + 1)
    widths = [sheet.Columns.getByIndex(each).Width for each in columns]
    merged.merge(False)
    sheet.Columns.getByIndex(column).Width = sum(widths)
    line.OptimalHeight = True
    height = line.Height
    sheet.Columns.getByIndex(column).Width = widths[0]
    return height


def visible_parts(sheet, end_column, end_row):
    """The columns and the rows that are not hidden."""
    columns = set()
    rows = set()
    area = sheet.getCellRangeByPosition(0, 0, end_column, end_row)
    for visible in area.queryVisibleCells().RangeAddresses:
        columns.update(range(visible.StartColumn, visible.EndColumn + 1))
        rows.update(range(visible.StartRow, visible.EndRow + 1))
    return columns, rows
