/** The static half of `_methods.py`: one line of the method table. The tables follow it. */
export const methods = `"""Every method, with what it takes and gives."""
from __future__ import annotations

from typing import Any, NamedTuple

from . import _codec as codec
from ._scalars import mismatch, missing
from ._wire import ABSENT
from .errors import DecodeError


def _decode(shape: Any, data: Any) -> Any:
    try:
        return codec.of_shape(shape).decode(data)
    except RecursionError:
        raise DecodeError("nested too deeply") from None


class MethodInfo(NamedTuple):
    """One line of the method table."""

    server_name: str = ""
    """The method of a server object that handles it."""
    params: Any = None
    """Shape of the params, None where there are none."""
    optional: bool = False
    """Whether the params may be left out although there are some."""
    empty: bool = False
    """Whether an empty object stands for params that the caller leaves out."""
    result: Any = None
    """Shape of the result, None for notifications."""
    order: tuple[str, str, str | None] | None = None
    """Mode, scope and the member of the params that tells one scope from the next."""
    experimental: Any = None
    """True where only clients that opted in may use the method, else where in its params to look for such a thing."""

    @property
    def takes_params(self) -> bool:
        """Whether there are params at all."""
        return self.params is not None

    def decode_params(self, data: Any) -> Any:
        """Params as they came, or the sign that there were none."""
        absent = data is None or data is ABSENT
        if self.params is None:
            if absent or isinstance(data, dict):
                return None
            raise mismatch(data, "unit")
        if absent:
            if self.optional:
                return None
            raise missing("params")
        return _decode(self.params, data)

    def encode_params(self, value: Any) -> Any:
        """Params to send; for those left out, what stands for them."""
        if value is None and (self.params is None or self.optional or self.empty):
            return {} if self.empty else ABSENT
        return codec.of_shape(self.params).encode(value)

    def decode_result(self, data: Any) -> Any:
        """The result as the caller gets it."""
        return None if self.result is None else _decode(self.result, data)

    def encode_result(self, value: Any) -> Any:
        """The result to send."""
        return None if self.result is None else codec.of_shape(self.result).encode(value)

    def experimental_use(self, method: str, params: Any) -> str | None:
        """What experimental thing the request uses, if any."""
        if self.experimental is None:
            return None
        if self.experimental is True:
            return method
        from ._experimental import use_in

        return use_in(self.experimental, params, method)
`;
