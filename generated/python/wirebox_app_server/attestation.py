# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any


@dataclass(slots=True, kw_only=True)
class AttestationGenerateParams:
    """Asks for an attestation; carries nothing."""


@dataclass(slots=True, kw_only=True)
class AttestationGenerateResponse:
    """A fresh attestation."""

    token: str = _field(repr=False)
    """The attestation token. A secret."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AttestationGenerateParams": ("object",),
    "AttestationGenerateResponse": (
        "object",
        ("token", "token", "required", "string"),
    ),
}
