# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .model import ReasoningEffort


class ImageDetail(OpenEnum):
    """Resolution at which the model sees an image; `original` leaves it as it is."""

    AUTO = "auto"
    LOW = "low"
    HIGH = "high"
    ORIGINAL = "original"


class LocalShellStatus(ClosedEnum):
    """How far a call of the local shell has come."""

    COMPLETED = "completed"
    IN_PROGRESS = "in_progress"
    INCOMPLETE = "incomplete"


class MessagePhase(OpenEnum):
    """What part a message of the agent plays: a word along the way (`commentary`), part of
    the answer or the final answer. Not every model provider tells it, or tells it
    always.
    """

    COMMENTARY = "commentary"
    PARTIAL_ANSWER = "partial_answer"
    FINAL_ANSWER = "final_answer"


@dataclass(slots=True, kw_only=True)
class InputTextAgentMessageInputContent:
    """A part in plain text."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str


@dataclass(slots=True, kw_only=True)
class EncryptedContentAgentMessageInputContent:
    """A part that clients cannot read."""

    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"

    encrypted_content: str
    """The part in encrypted form, opaque to clients."""


@dataclass(slots=True, kw_only=True)
class ConfigurationReasoning:
    """How the model is to reason from here on."""

    effort: ReasoningEffort


@dataclass(slots=True, kw_only=True)
class InputTextContentItem:
    """Text given to the model."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str


@dataclass(slots=True, kw_only=True)
class InputImageContentItem:
    """An image given to the model, by URL or by id of a file.

    Needs `image_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_image"]] = "input_image"

    detail: ImageDetail | None | UnsetType = UNSET
    """Resolution at which the model sees the image; absent or null: left to the model
    provider.
    """

    image_url: str | None = None
    """URL of the image; a data URL carries the image itself."""

    file_id: str | None = None
    """Id of the uploaded file that holds the image."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class InputAudioContentItem:
    """A recording given to the model, by URL or by id of a file.

    Needs `audio_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_audio"]] = "input_audio"

    audio_url: str | None = None
    """URL of the recording; a data URL carries the recording itself."""

    file_id: str | None = None
    """Id of the uploaded file that holds the recording."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class OutputTextContentItem:
    """Text written by the model."""

    type: ClassVar[Literal["output_text"]] = "output_text"

    annotations: list[Any] | None | UnsetType = UNSET
    """Annotations of the text, in the form of the model API."""

    logprobs: list[Any] | None | UnsetType = UNSET
    """Log probabilities of the tokens, in the form of the model API."""

    text: str


@dataclass(slots=True, kw_only=True)
class InputTextFunctionCallOutputContentItem:
    """A text."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str


@dataclass(slots=True, kw_only=True)
class InputImageFunctionCallOutputContentItem:
    """An image, given by address or by file id.

    Needs `image_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_image"]] = "input_image"

    detail: ImageDetail | None | UnsetType = UNSET
    """How closely the model looks at it; absent or null: nothing is said about it."""

    image_url: str | None = None
    """Address of the image, which may be a data URL."""

    file_id: str | None = None
    """Id of the image file at the model provider."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class InputAudioFunctionCallOutputContentItem:
    """A sound recording, given by address or by file id.

    Needs `audio_url`, or `file_id`.
    """

    type: ClassVar[Literal["input_audio"]] = "input_audio"

    audio_url: str | None = None

    file_id: str | None = None
    """Id of the audio file at the model provider."""

    misfits: dict[str, Any] = _field(default_factory=dict, repr=False)
    """Members that came without fitting above, by their names on the wire. They are sent
    back as they came.
    """


@dataclass(slots=True, kw_only=True)
class EncryptedContentFunctionCallOutputContentItem:
    """Content that is passed on in encrypted form."""

    type: ClassVar[Literal["encrypted_content"]] = "encrypted_content"

    encrypted_content: str
    """The encrypted content."""


@dataclass(slots=True, kw_only=True)
class InternalChatMessageMetadataPassthrough:
    """Internal metadata that is passed through with an item."""

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn that the item belongs to."""


@dataclass(slots=True, kw_only=True)
class ExecLocalShellAction:
    """Run a command."""

    type: ClassVar[Literal["exec"]] = "exec"

    command: list[str]
    """Program and arguments, one element each."""

    env: dict[str, str] | None | UnsetType = UNSET
    """Environment variables for the command, by name."""

    timeout_ms: int | None | UnsetType = UNSET
    """Longest time the command may take, in milliseconds."""

    user: str | None | UnsetType = UNSET
    """Name of the user to run the command as."""

    working_directory: str | None | UnsetType = UNSET
    """Directory to run the command in."""


@dataclass(slots=True, kw_only=True)
class ReasoningTextReasoningItemContent:
    """A part marked as reasoning."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"

    text: str
    """The reasoning."""


@dataclass(slots=True, kw_only=True)
class TextReasoningItemContent:
    """A part marked as plain text."""

    type: ClassVar[Literal["text"]] = "text"

    text: str


@dataclass(slots=True, kw_only=True)
class SummaryTextReasoningItemReasoningSummary:
    """A part in plain text."""

    type: ClassVar[Literal["summary_text"]] = "summary_text"

    text: str
    """The summary."""


@dataclass(slots=True, kw_only=True)
class AdditionalToolsResponseItem:
    """Tools made known to the model in the course of the history."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    role: str
    """Role in whose name the tools are given."""

    tools: list[Any]
    """Definitions of the tools, in the form of the model API."""


@dataclass(slots=True, kw_only=True)
class MessageResponseItem:
    """A message of the person, the model or the host."""

    type: ClassVar[Literal["message"]] = "message"

    content: list[ContentItem]
    """Parts of the message, in order."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    phase: MessagePhase | None | UnsetType = UNSET
    """What part the message plays in the answer; null where the model does not tell."""

    role: str
    """Whose message it is, such as `user`, `assistant` or `developer`."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class AgentMessageResponseItem:
    """A message from one agent to another."""

    type: ClassVar[Literal["agent_message"]] = "agent_message"

    author: str
    """The agent that wrote it."""

    content: list[AgentMessageInputContent]
    """Parts of the message, in order."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    recipient: str
    """The agent that it is meant for."""


@dataclass(slots=True, kw_only=True)
class ReasoningResponseItem:
    """The model reasoned."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"

    content: list[ReasoningItemContent] | None | UnsetType = UNSET
    """Raw reasoning; null where the model does not show it. Absent means `None`."""

    encrypted_content: str | None | UnsetType = UNSET
    """The reasoning in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    summary: list[ReasoningItemReasoningSummary]
    """Parts of the summary, in order."""


@dataclass(slots=True, kw_only=True)
class LocalShellCallResponseItem:
    """The model calls the local shell."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"

    action: LocalShellAction
    """What to do."""

    call_id: str | None | UnsetType = UNSET
    """Id of the call, which its output repeats; null where the model gave none."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: LocalShellStatus
    """How far the call has come."""


@dataclass(slots=True, kw_only=True)
class FunctionCallResponseItem:
    """The model calls a tool with structured arguments."""

    type: ClassVar[Literal["function_call"]] = "function_call"

    arguments: str
    """The arguments as JSON text, not yet parsed."""

    call_id: str
    """Id of the call, which its output repeats."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    encrypted_function_args: list[str] | None | UnsetType = UNSET
    """Arguments in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class ToolSearchCallResponseItem:
    """The model searches for tools it may use."""

    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"

    arguments: Any
    """What to search for, as any JSON value."""

    call_id: str | None | UnsetType = UNSET
    """Id of the call, which its output repeats; null where the model gave none."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    execution: str
    """Which side carries out the search."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class FunctionCallOutputResponseItem:
    """What a tool gave in answer to a `function_call`."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"

    call_id: str | None | UnsetType = UNSET
    """Id of the call that this answers."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str | None | UnsetType = UNSET
    """Name of the tool, where it is recorded."""

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    output: FunctionCallOutputBody
    """What the tool gave."""


@dataclass(slots=True, kw_only=True)
class CustomToolCallResponseItem:
    """The model calls a tool that takes free text."""

    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"

    call_id: str
    """Id of the call, which its output repeats."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    input: str
    """The text for the tool."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str

    namespace: str | None | UnsetType = UNSET
    """Group of tools that the name belongs to, if any."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class CustomToolCallOutputResponseItem:
    """What a tool gave in answer to a `custom_tool_call`."""

    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"

    call_id: str
    """Id of the call that this answers."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    name: str | None | UnsetType = UNSET
    """Name of the tool, where it is recorded."""

    output: FunctionCallOutputBody
    """What the tool gave."""


@dataclass(slots=True, kw_only=True)
class ToolSearchOutputResponseItem:
    """The tools that a `tool_search_call` has found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"

    call_id: str | None | UnsetType = UNSET
    """Id of the call that this answers."""

    execution: str
    """Which side carried out the search."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str
    """State of the item as the model API names it."""

    tools: list[Any]
    """Definitions of the tools found, in the form of the model API."""


@dataclass(slots=True, kw_only=True)
class WebSearchCallResponseItem:
    """The model used the web, by a tool of the model provider."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"

    action: ResponsesApiWebSearchAction | None | UnsetType = UNSET
    """What it did; null where that is not known."""

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    status: str | None | UnsetType = UNSET
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class ImageGenerationCallResponseItem:
    """The model had an image made, by a tool of the model provider."""

    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"

    encrypted_content: str | None | UnsetType = UNSET
    """Encrypted content of the item, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""

    result: str
    """The image, in base64."""

    revised_prompt: str | None | UnsetType = UNSET
    """The prompt as it was reworded before the image was made."""

    status: str
    """State of the item as the model API names it."""


@dataclass(slots=True, kw_only=True)
class CompactionResponseItem:
    """A condensed form that stands for earlier history."""

    type: ClassVar[Literal["compaction"]] = "compaction"

    encrypted_content: str
    """The condensed history in encrypted form, opaque to clients."""

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""


@dataclass(slots=True, kw_only=True)
class ConfigurationUpdateResponseItem:
    """Settings of the model change from here on."""

    type: ClassVar[Literal["configuration_update"]] = "configuration_update"

    reasoning: ConfigurationReasoning
    """How the model is to reason."""


@dataclass(slots=True, kw_only=True)
class CompactionTriggerResponseItem:
    """Asks for the history to be condensed."""

    type: ClassVar[Literal["compaction_trigger"]] = "compaction_trigger"


@dataclass(slots=True, kw_only=True)
class ContextCompactionResponseItem:
    """The context was condensed at this point."""

    type: ClassVar[Literal["context_compaction"]] = "context_compaction"

    encrypted_content: str | None | UnsetType = UNSET
    """The condensed context in encrypted form, opaque to clients; null where there is
    none.
    """

    id: str | None | UnsetType = UNSET
    """Id of the item at the model API, where it has one."""

    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough | None | UnsetType = UNSET
    """Internal metadata that is passed through with the item."""


@dataclass(slots=True, kw_only=True)
class OtherResponseItem:
    """An item of a kind that the server does not know."""

    type: ClassVar[Literal["other"]] = "other"


@dataclass(slots=True, kw_only=True)
class SearchResponsesApiWebSearchAction:
    """It searched."""

    type: ClassVar[Literal["search"]] = "search"

    queries: list[str] | None | UnsetType = UNSET
    """What was searched for, where there were several queries."""

    query: str | None | UnsetType = UNSET
    """What was searched for."""


@dataclass(slots=True, kw_only=True)
class OpenPageResponsesApiWebSearchAction:
    """It opened a page."""

    type: ClassVar[Literal["open_page"]] = "open_page"

    url: str | None | UnsetType = UNSET
    """Address of the page; null where it is not told."""


@dataclass(slots=True, kw_only=True)
class FindInPageResponsesApiWebSearchAction:
    """It looked for something within a page."""

    type: ClassVar[Literal["find_in_page"]] = "find_in_page"

    pattern: str | None | UnsetType = UNSET
    """What was looked for."""

    url: str | None | UnsetType = UNSET
    """Address of the page; null where it is not told."""


@dataclass(slots=True, kw_only=True)
class OtherResponsesApiWebSearchAction:
    """It did something that the server has no name for."""

    type: ClassVar[Literal["other"]] = "other"


AgentMessageInputContent: TypeAlias = (
    InputTextAgentMessageInputContent
    | EncryptedContentAgentMessageInputContent
)
"""One part of a message from one agent to another."""


ContentItem: TypeAlias = (
    InputTextContentItem
    | InputImageContentItem
    | InputAudioContentItem
    | OutputTextContentItem
)
"""One part of a message in the history of the model."""


FunctionCallOutputContentItem: TypeAlias = (
    InputTextFunctionCallOutputContentItem
    | InputImageFunctionCallOutputContentItem
    | InputAudioFunctionCallOutputContentItem
    | EncryptedContentFunctionCallOutputContentItem
    | UnknownVariant
)
"""One part of what a tool call gave back to the model."""


LocalShellAction: TypeAlias = ExecLocalShellAction
"""What a call of the local shell asks for."""


ReasoningItemContent: TypeAlias = (
    ReasoningTextReasoningItemContent
    | TextReasoningItemContent
)
"""One part of the raw reasoning of the model."""


ReasoningItemReasoningSummary: TypeAlias = SummaryTextReasoningItemReasoningSummary
"""One part of the summary that the model gives of its reasoning."""


ResponseItem: TypeAlias = (
    AdditionalToolsResponseItem
    | MessageResponseItem
    | AgentMessageResponseItem
    | ReasoningResponseItem
    | LocalShellCallResponseItem
    | FunctionCallResponseItem
    | ToolSearchCallResponseItem
    | FunctionCallOutputResponseItem
    | CustomToolCallResponseItem
    | CustomToolCallOutputResponseItem
    | ToolSearchOutputResponseItem
    | WebSearchCallResponseItem
    | ImageGenerationCallResponseItem
    | CompactionResponseItem
    | ConfigurationUpdateResponseItem
    | CompactionTriggerResponseItem
    | ContextCompactionResponseItem
    | OtherResponseItem
)
"""One item of the history that goes to and comes from the model, in the form of the
Responses API (members in snake_case).
"""


ResponsesApiWebSearchAction: TypeAlias = (
    SearchResponsesApiWebSearchAction
    | OpenPageResponsesApiWebSearchAction
    | FindInPageResponsesApiWebSearchAction
    | OtherResponsesApiWebSearchAction
)
"""What the model did on the web, in the spelling of the model API."""


FunctionCallOutputBody: TypeAlias = str | list[FunctionCallOutputContentItem]
"""What a tool call gave back to the model: a text, or several parts."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ImageDetail": ("enum", True),
    "LocalShellStatus": ("enum", False),
    "MessagePhase": ("enum", True),
    "InputTextAgentMessageInputContent": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "EncryptedContentAgentMessageInputContent": (
        "variant", "type", "encrypted_content",
        ("encrypted_content", "encrypted_content", "required", "string"),
    ),
    "ConfigurationReasoning": (
        "object",
        ("effort", "effort", "required", ("ref", "model", "ReasoningEffort")),
    ),
    "InputTextContentItem": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "InputImageContentItem": (
        "variant", "type", "input_image",
        ("detail", "detail", "unset", ("nullable", ("ref", "response_item", "ImageDetail"))),
        (None, "misfits", "set", ("image_url", "image_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "InputAudioContentItem": (
        "variant", "type", "input_audio",
        (None, "misfits", "set", ("audio_url", "audio_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "OutputTextContentItem": (
        "variant", "type", "output_text",
        ("annotations", "annotations", "unset", ("nullable", ("array", "json"))),
        ("logprobs", "logprobs", "unset", ("nullable", ("array", "json"))),
        ("text", "text", "required", "string"),
    ),
    "InputTextFunctionCallOutputContentItem": (
        "variant", "type", "input_text",
        ("text", "text", "required", "string"),
    ),
    "InputImageFunctionCallOutputContentItem": (
        "variant", "type", "input_image",
        ("detail", "detail", "unset", ("nullable", ("ref", "response_item", "ImageDetail"))),
        (None, "misfits", "set", ("image_url", "image_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "InputAudioFunctionCallOutputContentItem": (
        "variant", "type", "input_audio",
        (None, "misfits", "set", ("audio_url", "audio_url", "optional", True, "string")),
        (None, "misfits", "set", ("file_id", "file_id", "optional", True, "string")),
    ),
    "EncryptedContentFunctionCallOutputContentItem": (
        "variant", "type", "encrypted_content",
        ("encrypted_content", "encrypted_content", "required", "string"),
    ),
    "InternalChatMessageMetadataPassthrough": (
        "object",
        ("turn_id", "turn_id", "unset", ("nullable", "string")),
    ),
    "ExecLocalShellAction": (
        "variant", "type", "exec",
        ("command", "command", "required", ("array", "string")),
        ("env", "env", "unset", ("nullable", ("map", "string"))),
        ("timeout_ms", "timeout_ms", "unset", ("nullable", "u64")),
        ("user", "user", "unset", ("nullable", "string")),
        ("working_directory", "working_directory", "unset", ("nullable", "string")),
    ),
    "ReasoningTextReasoningItemContent": (
        "variant", "type", "reasoning_text",
        ("text", "text", "required", "string"),
    ),
    "TextReasoningItemContent": (
        "variant", "type", "text",
        ("text", "text", "required", "string"),
    ),
    "SummaryTextReasoningItemReasoningSummary": (
        "variant", "type", "summary_text",
        ("text", "text", "required", "string"),
    ),
    "AdditionalToolsResponseItem": (
        "variant", "type", "additional_tools",
        ("id", "id", "unset", ("nullable", "string")),
        ("role", "role", "required", "string"),
        ("tools", "tools", "required", ("array", "json")),
    ),
    "MessageResponseItem": (
        "variant", "type", "message",
        ("content", "content", "required", ("array", ("ref", "response_item", "ContentItem"))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("phase", "phase", "unset", ("nullable", ("ref", "response_item", "MessagePhase"))),
        ("role", "role", "required", "string"),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "AgentMessageResponseItem": (
        "variant", "type", "agent_message",
        ("author", "author", "required", "string"),
        ("content", "content", "required", ("array", ("ref", "response_item", "AgentMessageInputContent"))),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("recipient", "recipient", "required", "string"),
    ),
    "ReasoningResponseItem": (
        "variant", "type", "reasoning",
        ("content", "content", "unset", ("nullable", ("array", ("ref", "response_item", "ReasoningItemContent")))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("summary", "summary", "required", ("array", ("ref", "response_item", "ReasoningItemReasoningSummary"))),
    ),
    "LocalShellCallResponseItem": (
        "variant", "type", "local_shell_call",
        ("action", "action", "required", ("ref", "response_item", "LocalShellAction")),
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "required", ("ref", "response_item", "LocalShellStatus")),
    ),
    "FunctionCallResponseItem": (
        "variant", "type", "function_call",
        ("arguments", "arguments", "required", "string"),
        ("call_id", "call_id", "required", "string"),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("encrypted_function_args", "encrypted_function_args", "unset", ("nullable", ("array", "string"))),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "ToolSearchCallResponseItem": (
        "variant", "type", "tool_search_call",
        ("arguments", "arguments", "required", "json"),
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("execution", "execution", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "FunctionCallOutputResponseItem": (
        "variant", "type", "function_call_output",
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "unset", ("nullable", "string")),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "response_item", "FunctionCallOutputBody")),
    ),
    "CustomToolCallResponseItem": (
        "variant", "type", "custom_tool_call",
        ("call_id", "call_id", "required", "string"),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("input", "input", "required", "string"),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "required", "string"),
        ("namespace", "namespace", "unset", ("nullable", "string")),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "CustomToolCallOutputResponseItem": (
        "variant", "type", "custom_tool_call_output",
        ("call_id", "call_id", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("name", "name", "unset", ("nullable", "string")),
        ("output", "output", "required", ("ref", "response_item", "FunctionCallOutputBody")),
    ),
    "ToolSearchOutputResponseItem": (
        "variant", "type", "tool_search_output",
        ("call_id", "call_id", "unset", ("nullable", "string")),
        ("execution", "execution", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "required", "string"),
        ("tools", "tools", "required", ("array", "json")),
    ),
    "WebSearchCallResponseItem": (
        "variant", "type", "web_search_call",
        ("action", "action", "unset", ("nullable", ("ref", "response_item", "ResponsesApiWebSearchAction"))),
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("status", "status", "unset", ("nullable", "string")),
    ),
    "ImageGenerationCallResponseItem": (
        "variant", "type", "image_generation_call",
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
        ("result", "result", "required", "string"),
        ("revised_prompt", "revised_prompt", "unset", ("nullable", "string")),
        ("status", "status", "required", "string"),
    ),
    "CompactionResponseItem": (
        "variant", "type", "compaction",
        ("encrypted_content", "encrypted_content", "required", "string"),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
    ),
    "ConfigurationUpdateResponseItem": (
        "variant", "type", "configuration_update",
        ("reasoning", "reasoning", "required", ("ref", "response_item", "ConfigurationReasoning")),
    ),
    "CompactionTriggerResponseItem": ("variant", "type", "compaction_trigger",),
    "ContextCompactionResponseItem": (
        "variant", "type", "context_compaction",
        ("encrypted_content", "encrypted_content", "unset", ("nullable", "string")),
        ("id", "id", "unset", ("nullable", "string")),
        ("internal_chat_message_metadata_passthrough", "internal_chat_message_metadata_passthrough", "unset", ("nullable", ("ref", "response_item", "InternalChatMessageMetadataPassthrough"))),
    ),
    "OtherResponseItem": ("variant", "type", "other",),
    "SearchResponsesApiWebSearchAction": (
        "variant", "type", "search",
        ("queries", "queries", "unset", ("nullable", ("array", "string"))),
        ("query", "query", "unset", ("nullable", "string")),
    ),
    "OpenPageResponsesApiWebSearchAction": (
        "variant", "type", "open_page",
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "FindInPageResponsesApiWebSearchAction": (
        "variant", "type", "find_in_page",
        ("pattern", "pattern", "unset", ("nullable", "string")),
        ("url", "url", "unset", ("nullable", "string")),
    ),
    "OtherResponsesApiWebSearchAction": ("variant", "type", "other",),
    "AgentMessageInputContent": (
        "tagged", "type", False,
        ("input_text", "InputTextAgentMessageInputContent"),
        ("encrypted_content", "EncryptedContentAgentMessageInputContent"),
    ),
    "ContentItem": (
        "tagged", "type", False,
        ("input_text", "InputTextContentItem"),
        ("input_image", "InputImageContentItem"),
        ("input_audio", "InputAudioContentItem"),
        ("output_text", "OutputTextContentItem"),
    ),
    "FunctionCallOutputContentItem": (
        "tagged", "type", True,
        ("input_text", "InputTextFunctionCallOutputContentItem"),
        ("input_image", "InputImageFunctionCallOutputContentItem"),
        ("input_audio", "InputAudioFunctionCallOutputContentItem"),
        ("encrypted_content", "EncryptedContentFunctionCallOutputContentItem"),
    ),
    "LocalShellAction": (
        "tagged", "type", False,
        ("exec", "ExecLocalShellAction"),
    ),
    "ReasoningItemContent": (
        "tagged", "type", False,
        ("reasoning_text", "ReasoningTextReasoningItemContent"),
        ("text", "TextReasoningItemContent"),
    ),
    "ReasoningItemReasoningSummary": (
        "tagged", "type", False,
        ("summary_text", "SummaryTextReasoningItemReasoningSummary"),
    ),
    "ResponseItem": (
        "tagged", "type", False,
        ("additional_tools", "AdditionalToolsResponseItem"),
        ("message", "MessageResponseItem"),
        ("agent_message", "AgentMessageResponseItem"),
        ("reasoning", "ReasoningResponseItem"),
        ("local_shell_call", "LocalShellCallResponseItem"),
        ("function_call", "FunctionCallResponseItem"),
        ("tool_search_call", "ToolSearchCallResponseItem"),
        ("function_call_output", "FunctionCallOutputResponseItem"),
        ("custom_tool_call", "CustomToolCallResponseItem"),
        ("custom_tool_call_output", "CustomToolCallOutputResponseItem"),
        ("tool_search_output", "ToolSearchOutputResponseItem"),
        ("web_search_call", "WebSearchCallResponseItem"),
        ("image_generation_call", "ImageGenerationCallResponseItem"),
        ("compaction", "CompactionResponseItem"),
        ("configuration_update", "ConfigurationUpdateResponseItem"),
        ("compaction_trigger", "CompactionTriggerResponseItem"),
        ("context_compaction", "ContextCompactionResponseItem"),
        ("other", "OtherResponseItem"),
    ),
    "ResponsesApiWebSearchAction": (
        "tagged", "type", False,
        ("search", "SearchResponsesApiWebSearchAction"),
        ("open_page", "OpenPageResponsesApiWebSearchAction"),
        ("find_in_page", "FindInPageResponsesApiWebSearchAction"),
        ("other", "OtherResponsesApiWebSearchAction"),
    ),
    "FunctionCallOutputBody": ("union", "string", ("array", ("ref", "response_item", "FunctionCallOutputContentItem"))),
}
