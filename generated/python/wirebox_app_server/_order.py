# Generated from the protocol model by `wirebox generate`. Do not edit.
"""Which requests wait for each other: reads of a scope run together, a write runs alone, all in order of arrival."""
from __future__ import annotations

import asyncio
from collections.abc import Hashable


class Turn:
    """A place in the queue of one scope."""

    __slots__ = ("alone", "scope", "_ready")

    def __init__(self, scope: Hashable, alone: bool) -> None:
        self.scope = scope
        self.alone = alone
        self._ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def called(self) -> bool:
        """Whether the turn has come."""
        return self._ready.done()

    def call(self) -> None:
        """Says that it is this one's turn."""
        if not self._ready.done():
            self._ready.set_result(None)

    async def wait(self) -> None:
        """Waits for the turn."""
        await self._ready


class Queue:
    """Take enter at arrival, wait for the turn, leave at the end."""

    def __init__(self) -> None:
        self._scopes: dict[Hashable, list[Turn]] = {}

    def enter(self, scope: Hashable, alone: bool) -> Turn:
        """Joins the queue of the scope."""
        turn = Turn(scope, alone)
        turns = self._scopes.setdefault(scope, [])
        last = turns[-1] if turns else None
        if last is None or (last.called and not last.alone and not alone):
            turn.call()
        turns.append(turn)
        return turn

    def leave(self, turn: Turn) -> None:
        """Makes room for the next one, whether the turn had come or not."""
        turns = self._scopes[turn.scope]
        turns.remove(turn)
        if not turns:
            del self._scopes[turn.scope]
        elif not turn.called or not turns[0].called:
            # Either the next turn has come, or one has left that others were waiting behind.
            self._advance(turns)

    def _advance(self, turns: list[Turn]) -> None:
        for place, turn in enumerate(turns):
            if turn.alone and place > 0:
                return
            turn.call()
            if turn.alone:
                return
