"""Child processes that die at a given system call, or that may do less than we may."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable

_TRACEME, _SYSCALL = 0, 24


def can_trace() -> bool:
    """Tell whether a child can be stopped at its system calls here."""
    if sys.platform != "linux":
        return False
    pid = os.fork()
    if pid == 0:
        os._exit(0 if _trace(_TRACEME, 0) == 0 else 1)
    return os.waitpid(pid, 0)[1] == 0


def kill_at(work: Callable[[], object], stop: int) -> bool:
    """Do the work in a child that SIGKILL ends at one of its stops; False when it ended before.

    A child stops as it enters a system call and as it leaves it, so stops count from 0, two a
    call.
    """
    pid = os.fork()
    if pid == 0:
        _trace(_TRACEME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    os.waitpid(pid, 0)
    for _ in range(stop + 1):
        _trace(_SYSCALL, pid)
        _, status = os.waitpid(pid, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            return False
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return True


def as_nobody(work: Callable[[], object]) -> str:
    """Do the work in a child without a superuser's rights, and return the error it ends with."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        told = ""
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent is told
            told = f"{type(error).__name__}: {error}"
        finally:
            os.write(writing, told.encode())
            os._exit(0)
    os.close(writing)
    os.waitpid(pid, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode()


def _trace(request: int, pid: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.ptrace(ctypes.c_long(request), ctypes.c_long(pid), None, None))
