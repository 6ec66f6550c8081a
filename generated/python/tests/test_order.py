"""Which requests wait for which. Written by hand."""
from __future__ import annotations

import unittest

from wirebox_app_server._order import Queue, Turn


class Order(unittest.IsolatedAsyncioTestCase):
    def called(self, *turns: Turn) -> str:
        return "".join("x" if turn.called else "." for turn in turns)

    async def test_reads_together_writes_alone_in_order(self) -> None:
        queue = Queue()
        turns = [queue.enter("s", alone) for alone in (False, False, True, False, False, True, True)]
        self.assertEqual(self.called(*turns), "xx.....")
        queue.leave(turns[0])
        self.assertEqual(self.called(*turns), "xx.....")
        queue.leave(turns[1])
        self.assertEqual(self.called(*turns), "xxx....")
        queue.leave(turns[2])
        self.assertEqual(self.called(*turns), "xxxxx..")
        queue.leave(turns[4])
        queue.leave(turns[3])
        self.assertEqual(self.called(*turns), "xxxxxx.")
        queue.leave(turns[5])
        self.assertEqual(self.called(*turns), "xxxxxxx")
        queue.leave(turns[6])
        self.assertTrue(queue.enter("s", True).called)

    async def test_a_write_that_gives_up_lets_the_others_pass(self) -> None:
        queue = Queue()
        turns = [queue.enter("s", alone) for alone in (False, True, False)]
        self.assertEqual(self.called(*turns), "x..")
        queue.leave(turns[1])
        self.assertEqual(self.called(*turns), "x.x")

    async def test_scopes_do_not_know_each_other(self) -> None:
        queue = Queue()
        self.assertEqual(self.called(queue.enter("s", True), queue.enter("t", True)), "xx")
        self.assertFalse(queue.enter("s", False).called)


if __name__ == "__main__":
    unittest.main()
