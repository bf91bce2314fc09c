"""The judge: recalculates .xlsx workbooks in one persistent, headless LibreOffice.

One JSON request per line on stdin, one JSON answer per line on stdout: {"ok": true, "result": …} or
{"ok": false, "error": "…"}. The first line it writes says whether LibreOffice has started. It ends, and removes its
profile and copies, after `quit` or when stdin closes. Needs the Python that has LibreOffice's `uno` module.
"""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid

import uno

from cells import RequestError
from workbook import Workbook, property_value

START_LIMIT_SECONDS = 60
END_LIMIT_SECONDS = 10
IMPORT_FILTER = 'Calc MS Excel 2007 XML'
WORKBOOK_OPERATIONS = {
    'write': Workbook.write,
    'read': Workbook.read,
    'names': Workbook.names,
    'readNames': Workbook.read_names,
    'invalid': Workbook.invalid,
    'validation': Workbook.validation,
    'cellBackgrounds': Workbook.cell_backgrounds,
    'rowHeights': Workbook.row_heights,
    'export': Workbook.export,
}


class Office:
    """A LibreOffice process with a profile of its own, reached over a pipe."""

    def __init__(self, folder):
        self.pipe = f'modeltrouw-{uuid.uuid4().hex}'
        profile = uno.systemPathToFileUrl(os.path.join(folder, 'profile'))
        self.process = subprocess.Popen(
            [
                'soffice',
                f'-env:UserInstallation={profile}',
                '--headless',
                '--norestore',
                '--nologo',
                '--nodefault',
                f'--accept=pipe,name={self.pipe};urp;',
            ],
            stdin=subprocess.DEVNULL,
            # Standard output carries the answers, and nothing else.
            stdout=sys.stderr,
        )
        self.desktop = None

    def connect(self):
        """Waits until LibreOffice answers."""
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
        limit = time.monotonic() + START_LIMIT_SECONDS
        while True:
            try:
                context = resolver.resolve(f'uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext')
                break
            except Exception as reason:  # the bridge raises several kinds while the pipe is not there yet
                if self.process.poll() is not None:
                    raise RequestError(f'LibreOffice ended while starting (code {self.process.returncode})') from reason
                if time.monotonic() > limit:
                    raise RequestError(f'LibreOffice did not start within {START_LIMIT_SECONDS} s') from reason
                time.sleep(0.05)
        self.desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)

    def load(self, path):
        """Opens an .xlsx file out of sight."""
        # Naming the filter keeps LibreOffice from opening a broken file as plain text.
        arguments = (property_value('Hidden', True), property_value('FilterName', IMPORT_FILTER))
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), '_blank', 0, arguments)

    def ended(self):
        """Whether the process is gone."""
        return self.process.poll() is not None

    def end(self):
        """Asks LibreOffice to end; says whether it did."""
        if self.desktop is not None and not self.ended():
            try:
                self.desktop.terminate()
            except Exception:  # the connection may break before the answer arrives
                pass
        else:
            self.process.terminate()
        try:
            self.process.wait(END_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            return False
        return True


class Judge:
    """Answers requests about the one workbook that is open."""

    def __init__(self, office, folder):
        self.office = office
        self.folder = folder
        self.workbook = None

    def opened(self):
        """The open workbook."""
        if self.workbook is None:
            raise RequestError('No workbook is open')
        return self.workbook

    def open(self, path):
        """Opens a copy: a lock file left beside the original would keep LibreOffice from opening it."""
        self.close()
        if not os.path.isfile(path):
            raise RequestError(f'No such file: {path}')
        copy = os.path.join(tempfile.mkdtemp(dir=self.folder), os.path.basename(path))
        shutil.copy(path, copy)
        document = self.office.load(copy)
        if document is None:
            raise RequestError(f'LibreOffice cannot read this file as an .xlsx workbook: {path}')
        self.workbook = Workbook(document, self.folder)
        return self.workbook.sheet_names()

    def close(self):
        """Closes the workbook, if one is open."""
        if self.workbook is not None:
            workbook = self.workbook
            self.workbook = None
            workbook.close()

    def answer(self, request):
        """Carries out one request."""
        arguments = dict(request)
        operation = arguments.pop('op', None)
        if operation == 'open':
            return self.open(**arguments)
        if operation == 'close':
            return self.close(**arguments)
        if operation not in WORKBOOK_OPERATIONS:
            raise RequestError(f'Unknown operation: {operation}')
        return WORKBOOK_OPERATIONS[operation](self.opened(), **arguments)


def say(answer):
    """Writes one answer."""
    print(json.dumps(answer), flush=True)


def describe(reason):
    """The message of an error, with its kind if it is not one of ours."""
    if isinstance(reason, RequestError):
        return str(reason)
    return f'{type(reason).__name__}: {reason}'


def serve(office, folder, requests):
    """Answers requests until the last one."""
    judge = Judge(office, folder)
    while True:
        line = requests.get()
        if line is None:
            break
        try:
            request = json.loads(line)
            if request.get('op') == 'quit':
                break
            say({'ok': True, 'result': judge.answer(request)})
        except Exception as reason:
            if not isinstance(reason, RequestError):
                traceback.print_exc()
            say({'ok': False, 'error': describe(reason)})
            if office.ended():
                return
    judge.close()
    if line is not None:
        say({'ok': True, 'result': None})


def main():
    """Starts LibreOffice, serves, cleans up."""
    if os.getpgrp() != os.getpid():
        # LibreOffice is several processes; ending them for sure means ending this process group.
        os.setpgid(0, 0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = tempfile.mkdtemp(prefix='judge-')
    requests = queue.Queue()
    ended = threading.Event()

    def end_by_force():
        shutil.rmtree(folder, ignore_errors=True)
        os.killpg(0, signal.SIGKILL)

    def listen():
        # In a thread of its own: the other side may go while LibreOffice is still busy, and may be so for ever.
        # Not sys.stdin: the interpreter cannot end while a thread waits inside that object.
        with open(0, encoding='utf-8', closefd=False) as lines:
            for line in lines:
                requests.put(line)
        requests.put(None)
        if not ended.wait(2 * END_LIMIT_SECONDS):
            end_by_force()

    threading.Thread(target=listen, daemon=True).start()
    try:
        office = Office(folder)
        try:
            office.connect()
            say({'ok': True, 'result': None})
            serve(office, folder, requests)
        finally:
            if not office.end():
                end_by_force()
    except (RequestError, OSError) as reason:
        say({'ok': False, 'error': describe(reason)})
        sys.exit(1)
    finally:
        ended.set()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == '__main__':
    main()
