# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from ._values import ClosedEnum, OpenEnum, UnknownVariant


class ApprovalsReviewer(OpenEnum):
    """Who decides on approvals: the `user` or, with `auto_review`, a sub-agent that weighs
    the risk. `guardian_subagent` is the older name of the latter.
    """

    USER = "user"
    AUTO_REVIEW = "auto_review"
    GUARDIAN_SUBAGENT = "guardian_subagent"


class AskForApprovalKind(OpenEnum):
    """What `AskForApproval` says in a word."""

    UNTRUSTED = "untrusted"
    ON_REQUEST = "on-request"
    NEVER = "never"


class GuardianRiskLevel(OpenEnum):
    """How risky the automatic reviewer finds an action."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class GuardianUserAuthorization(OpenEnum):
    """How far the automatic reviewer finds an action authorised by the user."""

    UNKNOWN = "unknown"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def known(self) -> GuardianUserAuthorization:
        """This value where this version knows it, else `GuardianUserAuthorization.UNKNOWN`."""
        return self if self.is_known else GuardianUserAuthorization.UNKNOWN


class NetworkApprovalProtocol(OpenEnum):
    """Protocol of a connection that needs approval; `socks5Tcp` and `socks5Udp` are what
    goes through a SOCKS5 proxy.
    """

    HTTP = "http"
    HTTPS = "https"
    SOCKS5_TCP = "socks5Tcp"
    SOCKS5_UDP = "socks5Udp"


class NetworkPolicyRuleAction(OpenEnum):
    """What a network rule does with a host."""

    ALLOW = "allow"
    DENY = "deny"


class ReviewDecisionKind(ClosedEnum):
    """What `ReviewDecision` says in a word."""

    APPROVED = "approved"
    APPROVED_FOR_SESSION = "approved_for_session"
    APPROVED_MCP_POLICY_AMENDMENT = "approved_mcp_policy_amendment"
    TIMED_OUT = "timed_out"
    ABORT = "abort"


@dataclass(slots=True, kw_only=True)
class GranularAskForApproval:
    """Decides for each kind of request whether it is asked.

    Experimental.
    """

    mcp_elicitations: bool
    """Whether questions of MCP servers are put to the client."""

    request_permissions: bool | None = None
    """Whether requests for more permissions are put to the client. Absent means `False`."""

    rules: bool
    """Whether approvals that a rule for commands calls for are asked."""

    sandbox_approval: bool
    """Whether approvals for leaving the sandbox are asked."""

    skill_approval: bool | None = None
    """Whether approvals for what a skill runs are asked. Absent means `False`."""


@dataclass(slots=True, kw_only=True)
class NetworkPolicyAmendment:
    """A rule to add to the network policy."""

    action: NetworkPolicyRuleAction
    """Whether the host may be reached."""

    host: str


@dataclass(slots=True, kw_only=True)
class ApprovedExecpolicyAmendmentReviewDecision:
    """Yes, and a rule for such commands shall be kept."""

    proposed_execpolicy_amendment: list[str]
    """Beginning of the commands that the rule covers, one word each."""


@dataclass(slots=True, kw_only=True)
class NetworkPolicyAmendmentReviewDecision:
    """A network rule shall be kept, and decides."""

    network_policy_amendment: NetworkPolicyAmendment
    """The rule."""


@dataclass(slots=True, kw_only=True)
class DeniedReviewDecision:
    """No."""

    rejection: str
    """Why, in words for the agent."""


AskForApproval: TypeAlias = AskForApprovalKind | GranularAskForApproval | UnknownVariant
"""When approval is asked before something is done: `untrusted` for all but trusted
commands, `on-request` where the model asks for it, `never` not at all.
"""


ReviewDecision: TypeAlias = (
    ReviewDecisionKind
    | ApprovedExecpolicyAmendmentReviewDecision
    | NetworkPolicyAmendmentReviewDecision
    | DeniedReviewDecision
)
"""Answer to one of the older approval requests, `applyPatchApproval` and
`execCommandApproval`: yes, yes for the whole session, no, too late, or `abort`.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ApprovalsReviewer": ("enum", True),
    "AskForApprovalKind": ("enum", True),
    "GuardianRiskLevel": ("enum", True),
    "GuardianUserAuthorization": ("enum", True),
    "NetworkApprovalProtocol": ("enum", True),
    "NetworkPolicyRuleAction": ("enum", True),
    "ReviewDecisionKind": ("enum", False),
    "GranularAskForApproval": (
        "keyed object", "granular",
        ("mcp_elicitations", "mcp_elicitations", "required", "boolean"),
        ("request_permissions", "request_permissions", "optional", "boolean"),
        ("rules", "rules", "required", "boolean"),
        ("sandbox_approval", "sandbox_approval", "required", "boolean"),
        ("skill_approval", "skill_approval", "optional", "boolean"),
    ),
    "NetworkPolicyAmendment": (
        "object",
        ("action", "action", "required", ("ref", "approval", "NetworkPolicyRuleAction")),
        ("host", "host", "required", "string"),
    ),
    "ApprovedExecpolicyAmendmentReviewDecision": (
        "keyed object", "approved_execpolicy_amendment",
        ("proposed_execpolicy_amendment", "proposed_execpolicy_amendment", "required", ("array", "string")),
    ),
    "NetworkPolicyAmendmentReviewDecision": (
        "keyed object", "network_policy_amendment",
        ("network_policy_amendment", "network_policy_amendment", "required", ("ref", "approval", "NetworkPolicyAmendment")),
    ),
    "DeniedReviewDecision": (
        "keyed object", "denied",
        ("rejection", "rejection", "required", "string"),
    ),
    "AskForApproval": (
        "keyed", True, "AskForApprovalKind",
        ("granular", "GranularAskForApproval"),
    ),
    "ReviewDecision": (
        "keyed", False, "ReviewDecisionKind",
        ("approved_execpolicy_amendment", "ApprovedExecpolicyAmendmentReviewDecision"),
        ("network_policy_amendment", "NetworkPolicyAmendmentReviewDecision"),
        ("denied", "DeniedReviewDecision"),
    ),
}
