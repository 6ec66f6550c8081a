# Generated from the protocol model by `wirebox generate`. Do not edit.
"""Garden server protocol 2.0.0: typed models, an asyncio client and a server base
class.

Everything is importable from here and loaded on first use; the types of one
resource are also in the module of that name.
"""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._codec import decode as decode, encode as encode
    from ._events import (
        Notification as Notification,
        NotificationStream as NotificationStream,
    )
    from ._server import Reply as Reply
    from ._values import (
        ClosedEnum as ClosedEnum,
        OpenEnum as OpenEnum,
        UNSET as UNSET,
        UnknownVariant as UnknownVariant,
        UnsetType as UnsetType,
    )
    from .client import (
        AppServerClient as AppServerClient,
        NotificationListeners as NotificationListeners,
        ServerNotification as ServerNotification,
        ServerRequestHandlers as ServerRequestHandlers,
    )
    from .errors import (
        ConnectionClosed as ConnectionClosed,
        DecodeError as DecodeError,
        ERRORS as ERRORS,
        EncodeError as EncodeError,
        ErrorInfo as ErrorInfo,
        ErrorKey as ErrorKey,
        NotServed as NotServed,
        ProtocolError as ProtocolError,
        RemoteError as RemoteError,
        RequestTimeout as RequestTimeout,
        WireboxError as WireboxError,
    )
    from .server import AppServer as AppServer
    from .garden import (
        Answer as Answer,
        Colour as Colour,
        EmptyResponse as EmptyResponse,
        LaterAnswer as LaterAnswer,
        MossPlant as MossPlant,
        Nickname as Nickname,
        Plant as Plant,
        PlantParams as PlantParams,
        PlantParamsPlace as PlantParamsPlace,
        PlantParamsSize as PlantParamsSize,
        PlantResponse as PlantResponse,
        Selector as Selector,
        TreePlant as TreePlant,
        YesAnswer as YesAnswer,
    )
    from .weather import Forecast as Forecast, Unused as Unused

__version__ = "0.1.0"
PROTOCOL_VERSION = "2.0.0"
"""The release of the protocol that the types are of."""

__all__ = [
    "Answer",
    "AppServer",
    "AppServerClient",
    "ClosedEnum",
    "Colour",
    "ConnectionClosed",
    "DecodeError",
    "ERRORS",
    "EmptyResponse",
    "EncodeError",
    "ErrorInfo",
    "ErrorKey",
    "Forecast",
    "LaterAnswer",
    "MossPlant",
    "Nickname",
    "NotServed",
    "Notification",
    "NotificationListeners",
    "NotificationStream",
    "OpenEnum",
    "PROTOCOL_VERSION",
    "Plant",
    "PlantParams",
    "PlantParamsPlace",
    "PlantParamsSize",
    "PlantResponse",
    "ProtocolError",
    "RemoteError",
    "Reply",
    "RequestTimeout",
    "Selector",
    "ServerNotification",
    "ServerRequestHandlers",
    "TreePlant",
    "UNSET",
    "UnknownVariant",
    "UnsetType",
    "Unused",
    "WireboxError",
    "YesAnswer",
    "decode",
    "encode",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        from ._index import EXPORTS, MODULES

        module = EXPORTS.get(name) or MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
