# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .jsonrpc import RequestId


class UserVerificationCancellationReason(OpenEnum):
    """Who ended the verification: the user, or something that came between."""

    USER_CANCELLED = "userCancelled"
    INTERRUPTED = "interrupted"


class UserVerificationFailureReason(OpenEnum):
    """What the verification failed of: the user was not recognised, time ran out, or the
    provider or the service had an error.
    """

    AUTHENTICATION_FAILED = "authenticationFailed"
    TIMEOUT = "timeout"
    PROVIDER_ERROR = "providerError"
    SERVICE_ERROR = "serviceError"


class UserVerificationInvalidRequestReason(OpenEnum):
    """What is wrong with the request."""

    INVALID_PARAMS = "invalidParams"


class UserVerificationUnavailableReason(OpenEnum):
    """Why users cannot be verified: no credential is enrolled, the machine has no usable
    biometrics, or nothing on it offers verification.
    """

    CREDENTIAL_MISSING = "credentialMissing"
    BIOMETRICS_UNAVAILABLE = "biometricsUnavailable"
    PROVIDER_UNAVAILABLE = "providerUnavailable"


@dataclass(slots=True, kw_only=True)
class UserVerificationCancelParams:
    """Which verification to give up."""

    request_id: RequestId
    """Id of the request to give up."""


@dataclass(slots=True, kw_only=True)
class UserVerificationCancelResponse:
    """The wish to cancel was taken."""


@dataclass(slots=True, kw_only=True)
class UserVerificationDeleteParams:
    """Asks to remove the enrolled credential."""


@dataclass(slots=True, kw_only=True)
class UserVerificationDeleteResponse:
    """The credential is gone."""


@dataclass(slots=True, kw_only=True)
class UserVerificationEnrollParams:
    """Asks to enrol a credential."""


@dataclass(slots=True, kw_only=True)
class UserVerificationEnrollResponse:
    """The credential that was enrolled."""

    algorithm: str | None | UnsetType = UNSET
    """Signature algorithm of the key, `ecdsaP256Sha256X962`; absent or null from servers
    that do not tell yet.
    """

    credential_id: str

    public_key: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Public key to check proofs with: SPKI in DER form, in base64url without padding.
    Absent or null from servers that do not tell yet.
    """


@dataclass(slots=True, kw_only=True)
class InvalidRequestUserVerificationErrorDetails:
    """The request makes no sense as it is."""

    type: ClassVar[Literal["invalidRequest"]] = "invalidRequest"

    reason: UserVerificationInvalidRequestReason
    """What is wrong with it."""


@dataclass(slots=True, kw_only=True)
class UnavailableUserVerificationErrorDetails:
    """Users cannot be verified here."""

    type: ClassVar[Literal["unavailable"]] = "unavailable"

    reason: UserVerificationUnavailableReason
    """What is missing."""


@dataclass(slots=True, kw_only=True)
class CancelledUserVerificationErrorDetails:
    """The verification was broken off."""

    type: ClassVar[Literal["cancelled"]] = "cancelled"

    reason: UserVerificationCancellationReason
    """Who or what broke it off."""


@dataclass(slots=True, kw_only=True)
class FailedUserVerificationErrorDetails:
    """The verification was tried, and failed."""

    type: ClassVar[Literal["failed"]] = "failed"

    reason: UserVerificationFailureReason
    """What it failed of."""


@dataclass(slots=True, kw_only=True)
class UserVerificationProof:
    """Proof that the user was there and agreed."""

    credential_id: str
    """Id of the credential that signed."""

    signature: str
    """Signature over the bytes of the challenge: ECDSA on P-256 with SHA-256, in DER form,
    in base64url without padding.
    """


@dataclass(slots=True, kw_only=True)
class UserVerificationRpcError:
    """The error that requests of user verification are answered with."""

    code: int
    """JSON-RPC error code."""

    data: UserVerificationErrorDetails
    """Why it came to nothing, for programs."""

    message: str
    """Why it came to nothing, for people."""


@dataclass(slots=True, kw_only=True)
class UserVerificationStatusParams:
    """Asks whether users can be verified."""


@dataclass(slots=True, kw_only=True)
class UserVerificationStatusResponse:
    """Whether users can be verified, and with which credential."""

    credential_id: str | None | UnsetType = UNSET
    """Id of the enrolled credential; null where there is none."""

    unavailable_message: str | None | UnsetType = UNSET
    """Why users cannot be verified, for people; null where nothing on this machine stands
    against it.
    """

    unavailable_reason: UserVerificationUnavailableReason | None | UnsetType = UNSET
    """Why users cannot be verified, for programs; null where nothing on this machine
    stands against it.
    """


@dataclass(slots=True, kw_only=True)
class UserVerificationVerifyParams:
    """What the user shall confirm."""

    challenge: str
    """What the credential has to sign: 1 to 4096 bytes, in base64url without padding."""

    description: str
    """What it is about, to show to the user; at most 4096 bytes in UTF-8."""

    title: str
    """Heading to show to the user; 1 to 256 bytes in UTF-8."""


@dataclass(slots=True, kw_only=True)
class UserVerificationVerifyResponse:
    """The user was verified."""

    proof: UserVerificationProof


UserVerificationErrorDetails: TypeAlias = (
    InvalidRequestUserVerificationErrorDetails
    | UnavailableUserVerificationErrorDetails
    | CancelledUserVerificationErrorDetails
    | FailedUserVerificationErrorDetails
    | UnknownVariant
)
"""Why a user verification came to nothing."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "UserVerificationCancellationReason": ("enum", True),
    "UserVerificationFailureReason": ("enum", True),
    "UserVerificationInvalidRequestReason": ("enum", True),
    "UserVerificationUnavailableReason": ("enum", True),
    "UserVerificationCancelParams": (
        "object",
        ("requestId", "request_id", "required", ("ref", "jsonrpc", "RequestId")),
        (None, None, "closed"),
    ),
    "UserVerificationCancelResponse": ("object",),
    "UserVerificationDeleteParams": (
        "object",
        (None, None, "closed"),
    ),
    "UserVerificationDeleteResponse": ("object",),
    "UserVerificationEnrollParams": (
        "object",
        (None, None, "closed"),
    ),
    "UserVerificationEnrollResponse": (
        "object",
        ("algorithm", "algorithm", "unset", ("nullable", "string")),
        ("credentialId", "credential_id", "required", "string"),
        ("publicKey", "public_key", "unset", ("nullable", "string")),
    ),
    "InvalidRequestUserVerificationErrorDetails": (
        "variant", "type", "invalidRequest",
        ("reason", "reason", "required", ("ref", "user_verification", "UserVerificationInvalidRequestReason")),
        (None, None, "closed"),
    ),
    "UnavailableUserVerificationErrorDetails": (
        "variant", "type", "unavailable",
        ("reason", "reason", "required", ("ref", "user_verification", "UserVerificationUnavailableReason")),
        (None, None, "closed"),
    ),
    "CancelledUserVerificationErrorDetails": (
        "variant", "type", "cancelled",
        ("reason", "reason", "required", ("ref", "user_verification", "UserVerificationCancellationReason")),
        (None, None, "closed"),
    ),
    "FailedUserVerificationErrorDetails": (
        "variant", "type", "failed",
        ("reason", "reason", "required", ("ref", "user_verification", "UserVerificationFailureReason")),
        (None, None, "closed"),
    ),
    "UserVerificationProof": (
        "object",
        ("credentialId", "credential_id", "required", "string"),
        ("signature", "signature", "required", "string"),
        (None, None, "closed"),
    ),
    "UserVerificationRpcError": (
        "object",
        ("code", "code", "required", "i64"),
        ("data", "data", "required", ("ref", "user_verification", "UserVerificationErrorDetails")),
        ("message", "message", "required", "string"),
        (None, None, "closed"),
    ),
    "UserVerificationStatusParams": (
        "object",
        (None, None, "closed"),
    ),
    "UserVerificationStatusResponse": (
        "object",
        ("credentialId", "credential_id", "unset", ("nullable", "string")),
        ("unavailableMessage", "unavailable_message", "unset", ("nullable", "string")),
        ("unavailableReason", "unavailable_reason", "unset", ("nullable", ("ref", "user_verification", "UserVerificationUnavailableReason"))),
    ),
    "UserVerificationVerifyParams": (
        "object",
        ("challenge", "challenge", "required", "string"),
        ("description", "description", "required", "string"),
        ("title", "title", "required", "string"),
        (None, None, "closed"),
    ),
    "UserVerificationVerifyResponse": (
        "object",
        ("proof", "proof", "required", ("ref", "user_verification", "UserVerificationProof")),
    ),
    "UserVerificationErrorDetails": (
        "tagged", "type", True,
        ("invalidRequest", "InvalidRequestUserVerificationErrorDetails"),
        ("unavailable", "UnavailableUserVerificationErrorDetails"),
        ("cancelled", "CancelledUserVerificationErrorDetails"),
        ("failed", "FailedUserVerificationErrorDetails"),
    ),
}
