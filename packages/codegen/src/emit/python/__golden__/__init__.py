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
        AnimalPest as AnimalPest,
        Answer as Answer,
        AphidsPest as AphidsPest,
        Colour as Colour,
        Cutting as Cutting,
        CuttingObject as CuttingObject,
        CuttingWithAngle as CuttingWithAngle,
        DrawingPicture as DrawingPicture,
        EmptyResponse as EmptyResponse,
        Fence as Fence,
        Gates as Gates,
        GatesItemObject as GatesItemObject,
        GatesItemWithHeight as GatesItemWithHeight,
        Grower as Grower,
        GrowerWithCompany as GrowerWithCompany,
        GrowerWithPerson as GrowerWithPerson,
        HedgeFence as HedgeFence,
        Label as Label,
        LabelledPest as LabelledPest,
        Latch as Latch,
        LaterAnswer as LaterAnswer,
        ListedWatering as ListedWatering,
        MossPlant as MossPlant,
        Nickname as Nickname,
        PeriodicWatering as PeriodicWatering,
        Pest as Pest,
        PestKind as PestKind,
        PhotoPicture as PhotoPicture,
        Picture as Picture,
        PinnedNote as PinnedNote,
        Plant as Plant,
        PlantParams as PlantParams,
        PlantParamsPlace as PlantParamsPlace,
        PlantParamsSize as PlantParamsSize,
        PlantResponse as PlantResponse,
        Plot as Plot,
        PlotRowsValueItem as PlotRowsValueItem,
        SaidNote as SaidNote,
        Selector as Selector,
        SurveyParams as SurveyParams,
        SurveyParamsNote as SurveyParamsNote,
        SurveyParamsNoteKind as SurveyParamsNoteKind,
        TreePlant as TreePlant,
        WallFence as WallFence,
        Watering as Watering,
        WateringKind as WateringKind,
        YesAnswer as YesAnswer,
    )
    from .weather import (
        ChainHazard as ChainHazard,
        DroughtHazard as DroughtHazard,
        FloodHazard as FloodHazard,
        Forecast as Forecast,
        Hazard as Hazard,
        HazardKind as HazardKind,
        HazardKind2 as HazardKind2,
        LockedHazard as LockedHazard,
        MaybePlot as MaybePlot,
        MaybePlots as MaybePlots,
        Remark as Remark,
        Unused as Unused,
    )

__version__ = "0.1.0"
PROTOCOL_VERSION = "2.0.0"
"""The release of the protocol that the types are of."""

__all__ = [
    "AnimalPest",
    "Answer",
    "AphidsPest",
    "AppServer",
    "AppServerClient",
    "ChainHazard",
    "ClosedEnum",
    "Colour",
    "ConnectionClosed",
    "Cutting",
    "CuttingObject",
    "CuttingWithAngle",
    "DecodeError",
    "DrawingPicture",
    "DroughtHazard",
    "ERRORS",
    "EmptyResponse",
    "EncodeError",
    "ErrorInfo",
    "ErrorKey",
    "Fence",
    "FloodHazard",
    "Forecast",
    "Gates",
    "GatesItemObject",
    "GatesItemWithHeight",
    "Grower",
    "GrowerWithCompany",
    "GrowerWithPerson",
    "Hazard",
    "HazardKind",
    "HazardKind2",
    "HedgeFence",
    "Label",
    "LabelledPest",
    "Latch",
    "LaterAnswer",
    "ListedWatering",
    "LockedHazard",
    "MaybePlot",
    "MaybePlots",
    "MossPlant",
    "Nickname",
    "NotServed",
    "Notification",
    "NotificationListeners",
    "NotificationStream",
    "OpenEnum",
    "PROTOCOL_VERSION",
    "PeriodicWatering",
    "Pest",
    "PestKind",
    "PhotoPicture",
    "Picture",
    "PinnedNote",
    "Plant",
    "PlantParams",
    "PlantParamsPlace",
    "PlantParamsSize",
    "PlantResponse",
    "Plot",
    "PlotRowsValueItem",
    "ProtocolError",
    "Remark",
    "RemoteError",
    "Reply",
    "RequestTimeout",
    "SaidNote",
    "Selector",
    "ServerNotification",
    "ServerRequestHandlers",
    "SurveyParams",
    "SurveyParamsNote",
    "SurveyParamsNoteKind",
    "TreePlant",
    "UNSET",
    "UnknownVariant",
    "UnsetType",
    "Unused",
    "WallFence",
    "Watering",
    "WateringKind",
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
