"""Reads the backgrounds of cells from a workbook that LibreOffice has exported to HTML."""

from html.parser import HTMLParser


class SheetTable(HTMLParser):
    """Places the cells of each table, as a browser does, up to the end of the table that has the pin in a cell."""

    def __init__(self, pin):
        super().__init__()
        self.pin = pin
        self.found = False
        self.complete = False
        self.column = 0
        self.row = -1
        self.colours = {}

    def handle_starttag(self, tag, attributes):
        """Starts a table, a row or a cell."""
        if self.complete:
            return
        if tag == 'table':
            self.row = -1
            self.colours = {}
        elif tag == 'tr':
            self.row += 1
            self.column = 0
        elif tag == 'td':
            self.place_cell(dict(attributes))

    def place_cell(self, attributes):
        """Gives a cell the next free place in its row, and every place it spans its colour, None if it has none."""
        while (self.column, self.row) in self.colours:
            self.column += 1
        for column in range(self.column, self.column + int(attributes.get('colspan', 1))):
            for row in range(self.row, self.row + int(attributes.get('rowspan', 1))):
                self.colours[(column, row)] = attributes.get('bgcolor')

    def handle_data(self, data):
        """Looks for the pin."""
        if data == self.pin:
            self.found = True

    def handle_endtag(self, tag):
        """Stops after the table that is looked for."""
        if tag == 'table' and self.found:
            self.complete = True


def read_backgrounds(page, pin, columns, rows):
    """The background of each coloured cell, by (column, row) from 0, of the sheet that has the pin in a cell.

    Raises ValueError if the page does not have the sheet with exactly that many columns and rows: then its places would
    not be those of the cells.
    """
    table = SheetTable(pin)
    table.feed(page)
    expected = {(column, row) for column in range(columns) for row in range(rows)}
    if not table.complete or set(table.colours) != expected:
        raise ValueError('The exported page does not show the whole sheet')
    return {position: colour for position, colour in table.colours.items() if colour is not None}
