"""Cells of a workbook in LibreOffice: their addresses, reading and writing them."""

GENERAL_FORMAT = 0


class RequestError(Exception):
    """A request that cannot be carried out; the message is for the one who asked."""


def column_name(column):
    """The letters of a column, 0 is A."""
    name = ''
    while column >= 0:
        name = chr(ord('A') + column % 26) + name
        column = column // 26 - 1
    return name


def cell_address(column, row):
    """The A1 address of a cell, counted from 0."""
    return f'{column_name(column)}{row + 1}'


class WritableCell:
    """A cell with what was found out about it once, since every question to LibreOffice takes its time."""

    def __init__(self, cell, logical_format, is_protected_sheet):
        self.cell = cell
        self.logical_format = logical_format
        self.locked = is_protected_sheet and cell.CellProtection.IsLocked
        self.number_format = cell.NumberFormat
        self.shows_logical = self.number_format == logical_format
        if self.shows_logical:
            self.number_format = GENERAL_FORMAT
        self.last_written = None

    def write(self, value, formula_parser):
        """Does what a user does who types the value; nothing where it was the last that was typed."""
        # To Python 1 and True are equal.
        written = (type(value), value)
        if written != self.last_written:
            self.put(value, formula_parser)
            self.last_written = written

    def put(self, value, formula_parser):
        """Gives the cell a value, and the number format that goes with it."""
        if isinstance(value, bool):
            # To LibreOffice a cell is logical if it is a number shown as such: ISLOGICAL looks at the number format,
            # so that =TRUE() in a cell with another format is no logical value.
            self.cell.Value = 1 if value else 0
            self.show_logical(True)
            return
        # Left in place, the format would make a logical value of a number that is written later.
        self.show_logical(False)
        if value is None:
            self.cell.String = ''
        elif isinstance(value, (int, float)):
            self.cell.Value = value
        elif isinstance(value, str):
            self.cell.String = value
            # A text like a number gets the text format along with it, and then a number written later breaks a list
            # validation that allows it. In a file, a text has the format that its cell has.
            self.cell.NumberFormat = self.number_format
        elif isinstance(value, dict) and set(value) == {'formula'}:
            formula = value['formula'].removeprefix('=')
            self.cell.setTokens(formula_parser.parseFormula(formula, self.cell.CellAddress))
        else:
            raise RequestError(f'Not a value for a cell: {value!r}')

    def show_logical(self, wanted):
        """Gives the cell the number format of logical values, or its own again."""
        if self.shows_logical != wanted:
            self.cell.NumberFormat = self.logical_format if wanted else self.number_format
            self.shows_logical = wanted


def read_range(cells):
    """Rows of values: None, a number (a logical value is 1 or 0: LibreOffice has no other), a text or an error."""
    rows = [list(row) for row in cells.getDataArray()]
    for row_index, row in enumerate(rows):
        for column_index, value in enumerate(row):
            if value is None:
                row[column_index] = {'error': cells.getCellByPosition(column_index, row_index).String}
    if any('' in row for row in rows):
        clear_empty_cells(rows, cells)
    return rows


def clear_empty_cells(rows, cells):
    """Tells empty cells, None, from cells with an empty text."""
    start = cells.RangeAddress
    for empty in cells.queryEmptyCells().RangeAddresses:
        for row in range(empty.StartRow - start.StartRow, empty.EndRow - start.StartRow + 1):
            for column in range(empty.StartColumn - start.StartColumn, empty.EndColumn - start.StartColumn + 1):
                rows[row][column] = None
