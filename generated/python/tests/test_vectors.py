"""Every sample message of the protocol, valid and invalid. Written by hand."""
from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

from wirebox_app_server import DecodeError, UnknownVariant, decode, encode
from wirebox_app_server import _codec as codec
from wirebox_app_server._index import MODULES

# The member that the samples of a later version carry. It is ignored, so it is gone from what is sent on.
FUTURE = "member from the future"
VECTORS = Path(__file__).resolve().parents[3] / "schemas" / "vectors"


def load() -> dict[str, Any]:
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(VECTORS.glob("*.json"))}


def without_future(data: Any, decoded: Any) -> Any:
    """What is sent on of the data. An object that is kept as it came keeps everything."""
    if not isinstance(data, dict) or isinstance(decoded, (UnknownVariant, dict)):
        return data
    if FUTURE in data:
        return {key: member for key, member in data.items() if key != FUTURE}
    if len(data) == 1:
        # A keyed variant: what stands under the key is its `value`, or has its members directly.
        [(key, held)] = data.items()
        return {key: without_future(held, getattr(decoded, "value", decoded))}
    return data


class Vectors(unittest.TestCase):
    def test_every_type_has_vectors(self) -> None:
        vectors = load()
        self.assertGreater(len(vectors), 0, f"no vectors in {VECTORS}")
        self.assertEqual([name for name in vectors if name not in MODULES], [])

    def test_valid_messages_survive(self) -> None:
        for name, cases in load().items():
            for reason, value in cases["valid"].items():
                with self.subTest(type=name, reason=reason):
                    decoded = decode(name, value)
                    again = codec.codec_for(name).encode(decoded)
                    known = without_future(value, decoded)
                    self.assertEqual(json.dumps(again, sort_keys=True), json.dumps(known, sort_keys=True))
                    # Without the type at hand, too.
                    self.assertEqual(encode(decoded), again)

    def test_invalid_messages_are_refused(self) -> None:
        for name, cases in load().items():
            for reason, value in cases["invalid"].items():
                with self.subTest(type=name, reason=reason), self.assertRaises(DecodeError):
                    decode(name, value)


if __name__ == "__main__":
    unittest.main()
