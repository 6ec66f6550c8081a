# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, UnsetType

if TYPE_CHECKING:
    from .turn import Turn


class ReviewDelivery(ClosedEnum):
    """Where a review runs: `inline` means in the thread itself."""

    INLINE = "inline"


@dataclass(slots=True, kw_only=True)
class ReviewStartParams:
    """What to review, and in which thread."""

    delivery: ReviewDelivery | None | UnsetType = UNSET
    """Where the review runs; `inline` is the default and the only choice. To review
    elsewhere, start a thread there. Absent means `None`.
    """

    target: ReviewTarget
    """What to review."""

    thread_id: str


@dataclass(slots=True, kw_only=True)
class ReviewStartResponse:
    """The review has begun."""

    review_thread_id: str
    """Id of the thread that was given."""

    turn: Turn
    """The turn that does the review."""


@dataclass(slots=True, kw_only=True)
class UncommittedChangesReviewTarget:
    """What is changed in the working tree, staged or not, with files that Git does not
    know yet.
    """

    type: ClassVar[Literal["uncommittedChanges"]] = "uncommittedChanges"


@dataclass(slots=True, kw_only=True)
class BaseBranchReviewTarget:
    """What the present branch changes against another one."""

    type: ClassVar[Literal["baseBranch"]] = "baseBranch"

    branch: str
    """The branch to compare with."""


@dataclass(slots=True, kw_only=True)
class CommitReviewTarget:
    """What one commit changes."""

    type: ClassVar[Literal["commit"]] = "commit"

    sha: str
    """The commit."""

    title: str | None | UnsetType = UNSET
    """Title of the commit, for people."""


@dataclass(slots=True, kw_only=True)
class CustomReviewTarget:
    """What the client describes in its own words."""

    type: ClassVar[Literal["custom"]] = "custom"

    instructions: str
    """What to review, and how."""


ReviewTarget: TypeAlias = (
    UncommittedChangesReviewTarget
    | BaseBranchReviewTarget
    | CommitReviewTarget
    | CustomReviewTarget
)
"""What to review."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ReviewDelivery": ("enum", False),
    "ReviewStartParams": (
        "object",
        ("delivery", "delivery", "unset", ("nullable", ("ref", "review", "ReviewDelivery"))),
        ("target", "target", "required", ("ref", "review", "ReviewTarget")),
        ("threadId", "thread_id", "required", "string"),
    ),
    "ReviewStartResponse": (
        "object",
        ("reviewThreadId", "review_thread_id", "required", "string"),
        ("turn", "turn", "required", ("ref", "turn", "Turn")),
    ),
    "UncommittedChangesReviewTarget": ("variant", "type", "uncommittedChanges",),
    "BaseBranchReviewTarget": (
        "variant", "type", "baseBranch",
        ("branch", "branch", "required", "string"),
    ),
    "CommitReviewTarget": (
        "variant", "type", "commit",
        ("sha", "sha", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "CustomReviewTarget": (
        "variant", "type", "custom",
        ("instructions", "instructions", "required", "string"),
    ),
    "ReviewTarget": (
        "tagged", "type", False,
        ("uncommittedChanges", "UncommittedChangesReviewTarget"),
        ("baseBranch", "BaseBranchReviewTarget"),
        ("commit", "CommitReviewTarget"),
        ("custom", "CustomReviewTarget"),
    ),
}
