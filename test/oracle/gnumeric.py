"""Gnumeric as a judge: what it makes of the cells of an .xlsx workbook, as JSON on standard output.

    gnumeric.py WORKBOOK --recalc     every formula calculated anew
    gnumeric.py WORKBOOK              as the file has it

An object with a list of rows for each sheet, from A1 on: None, a number, a text, true or false, {"error": "#N/A"}.
Gnumeric writes its results with their types, and all digits of numbers, only into a workbook: so that is read.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
RELATION = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
CELL_ADDRESS = re.compile(r'([A-Z]+)([1-9][0-9]*)')


def convert(path, target, options):
    """Lets Gnumeric open a workbook and write it anew."""
    command = ['ssconvert', *options, '--export-type=Gnumeric_Excel:xlsx', path, target]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not os.path.exists(target):
        sys.exit(f'Gnumeric cannot convert {path}: {done.stderr}')


def read_workbook(path):
    """The rows of every sheet."""
    with zipfile.ZipFile(path) as package:
        texts = shared_texts(package)
        parts = {part.get('Id'): part.get('Target') for part in read_part(package, 'xl/_rels/workbook.xml.rels')}
        sheets = read_part(package, 'xl/workbook.xml').iter(f'{MAIN}sheet')
        return {
            sheet.get('name'): read_rows(read_part(package, f'xl/{parts[sheet.get(RELATION)]}'), texts)
            for sheet in sheets
        }


def read_part(package, name):
    """The root element of a part."""
    return ElementTree.fromstring(package.read(name))


def shared_texts(package):
    """The texts that cells refer to by number; a workbook in which no text is used twice has none."""
    if 'xl/sharedStrings.xml' not in package.namelist():
        return []
    return [text_of(item) for item in read_part(package, 'xl/sharedStrings.xml').iter(f'{MAIN}si')]


def text_of(element):
    """The text of all runs within."""
    return ''.join(run.text or '' for run in element.iter(f'{MAIN}t'))


def read_rows(sheet, texts):
    """The values of a sheet, from A1 to the last column and row with a cell."""
    cells = {position(cell.get('r')): read_value(cell, texts) for cell in sheet.iter(f'{MAIN}c')}
    width = 1 + max((column for _, column in cells), default=-1)
    height = 1 + max((row for row, _ in cells), default=-1)
    return [[cells.get((row, column)) for column in range(width)] for row in range(height)]


def position(address):
    """The row and column of an A1 address, counted from 0."""
    letters, row = CELL_ADDRESS.fullmatch(address).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord('A') + 1
    return int(row) - 1, column - 1


def read_value(cell, texts):
    """What stands in a cell, or what its formula gives."""
    kind = cell.get('t', 'n')
    if kind == 'inlineStr':
        return text_of(cell)
    value = cell.find(f'{MAIN}v')
    if value is None:
        return None
    text = value.text or ''
    if kind == 's':
        return texts[int(text)]
    if kind == 'b':
        return text == '1'
    if kind == 'e':
        return {'error': text}
    return text if kind == 'str' else float(text)


def main():
    """Converts a workbook and tells what is in the outcome."""
    path, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix='gnumeric-') as folder:
        target = os.path.join(folder, 'outcome.xlsx')
        convert(path, target, options)
        json.dump(read_workbook(target), sys.stdout)


main()
