# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf


@dataclass(slots=True, kw_only=True)
class MarketplaceAddParams:
    """Asks to add a marketplace of plugins."""

    ref_name: str | None | UnsetType = UNSET
    """Git ref (branch, tag or commit) to take; null and absent: the default of the source."""

    source: str
    """Where the marketplace comes from: a Git URL over HTTPS, HTTP or SSH, or `owner/repo`
    for one on GitHub.
    """

    sparse_paths: list[str] | None | UnsetType = UNSET
    """Paths of the source to check out; null and absent: all of it."""


@dataclass(slots=True, kw_only=True)
class MarketplaceAddResponse:
    """The marketplace that was added."""

    already_added: bool
    """True where it had been added before."""

    installed_root: AbsolutePathBuf
    """Directory that it is installed in."""

    marketplace_name: str


@dataclass(slots=True, kw_only=True)
class MarketplaceRemoveParams:
    """Asks to remove a marketplace."""

    marketplace_name: str


@dataclass(slots=True, kw_only=True)
class MarketplaceRemoveResponse:
    """The marketplace that was removed."""

    installed_root: AbsolutePathBuf | None | UnsetType = UNSET
    """Directory that it was installed in; null and absent: it had none."""

    marketplace_name: str


@dataclass(slots=True, kw_only=True)
class MarketplaceUpgradeErrorInfo:
    """A marketplace that could not be upgraded."""

    marketplace_name: str

    message: str
    """Why not."""


@dataclass(slots=True, kw_only=True)
class MarketplaceUpgradeParams:
    """Asks to bring marketplaces up to date."""

    marketplace_name: str | None | UnsetType = UNSET
    """Name of the marketplace; null and absent: all that come from Git."""


@dataclass(slots=True, kw_only=True)
class MarketplaceUpgradeResponse:
    """How the upgrade of the marketplaces went."""

    errors: list[MarketplaceUpgradeErrorInfo]
    """The marketplaces that could not be upgraded, each with the reason."""

    selected_marketplaces: list[str]
    """Names of the marketplaces that were to be upgraded."""

    upgraded_roots: list[AbsolutePathBuf]
    """Directories of the marketplaces that were upgraded."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "MarketplaceAddParams": (
        "object",
        ("refName", "ref_name", "unset", ("nullable", "string")),
        ("source", "source", "required", "string"),
        ("sparsePaths", "sparse_paths", "unset", ("nullable", ("array", "string"))),
    ),
    "MarketplaceAddResponse": (
        "object",
        ("alreadyAdded", "already_added", "required", "boolean"),
        ("installedRoot", "installed_root", "required", ("ref", "path", "AbsolutePathBuf")),
        ("marketplaceName", "marketplace_name", "required", "string"),
    ),
    "MarketplaceRemoveParams": (
        "object",
        ("marketplaceName", "marketplace_name", "required", "string"),
    ),
    "MarketplaceRemoveResponse": (
        "object",
        ("installedRoot", "installed_root", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("marketplaceName", "marketplace_name", "required", "string"),
    ),
    "MarketplaceUpgradeErrorInfo": (
        "object",
        ("marketplaceName", "marketplace_name", "required", "string"),
        ("message", "message", "required", "string"),
    ),
    "MarketplaceUpgradeParams": (
        "object",
        ("marketplaceName", "marketplace_name", "unset", ("nullable", "string")),
    ),
    "MarketplaceUpgradeResponse": (
        "object",
        ("errors", "errors", "required", ("array", ("ref", "marketplace", "MarketplaceUpgradeErrorInfo"))),
        ("selectedMarketplaces", "selected_marketplaces", "required", ("array", "string")),
        ("upgradedRoots", "upgraded_roots", "required", ("array", ("ref", "path", "AbsolutePathBuf"))),
    ),
}
