/** The README of the package. Its first example is a whole program; the tests of the package run it. */
import type { Plan } from './plan.ts';

export function readme(plan: Plan, version: string): string {
  const { title, version: protocol } = plan.model.protocol;
  const has = (method: string) => plan.methods.some((each) => each.method === method);
  const example = has('account/read') && has('account/login/start') && has('account/updated');
  return `<!-- Generated from the protocol model by \`wirebox generate\`. Do not edit. -->

# wirebox-app-server

Python for the ${title} ${protocol}: typed models, an asyncio client and a base class for servers. Python 3.10 or newer,
nothing else to install. Version ${version}.

\`\`\`sh
pip install ./generated/python
\`\`\`
${example ? exampleText : ''}
## Values

- A type of the protocol is a dataclass with keyword arguments. Attributes are spelt \`snake_case\`; on the wire they keep
  their own names. A Python keyword gets a trailing underscore.
- A tagged union is a union of dataclasses, to be taken apart by \`match\`. A variant that this version does not know is an
  \`UnknownVariant(tag, raw)\`, and is sent back as it came.
- An enum is a \`str\`. Where the protocol leaves it open, a string that this version does not know is a member without a
  name: \`value.is_known\` is false, \`value == "text"\` holds, and it is sent back as it came. So end a \`match\` with \`case _\`.
  Some have \`value.known\`, which replaces such a value by the member that stands for "unknown".
- A union whose variants stand under a key of their own is an enum of its plain words (\`AskForApprovalKind\`) and a dataclass
  for each variant, which has the members of what it holds, or else the one attribute \`value\`. The key of an \`UnknownVariant\`
  is its \`tag\`.
- Where one of several sets of members has to be there, the members of all sets are attributes; the documentation of the class
  says which sets there are. What the protocol allows there and no attribute can hold is in \`misfits\`, and is sent back as it
  came.
- Whether a member can be absent, null, or both, is in its type:

  | type | absent | null |
  | --- | --- | --- |
  | \`T\` | - | - |
  | \`T \\| None\` | - | \`None\` |
  | \`T \\| None = None\` | \`None\` | - |
  | \`T \\| None \\| UnsetType = UNSET\` | \`UNSET\` | \`None\` |

  \`UNSET\` is false in a condition, so \`if response.account:\` covers both.
- \`decode(Account, data)\` and \`encode(account)\` go from parsed JSON to values and back. \`DecodeError\` says what is wrong and
  where, as a JSON pointer. Members that nobody knows are ignored. A secret is neither in the \`repr\` of a value nor in an error.

## Client

\`\`\`python
client = await AppServerClient.spawn(command, client_info=info)   # or .connect(reader, writer, client_info=info)
stop = client.on("account/updated", print)                        # a listener; stop() removes it
async for params in client.notifications("account/updated"): ...  # or client.notifications() for all
await client.close()                                              # or "async with" as above
\`\`\`

- Every call takes \`timeout=\` in seconds. \`RequestTimeout\`, \`RemoteError\` (with \`.key\` of the error table and \`.retry\`) and
  \`ConnectionClosed\` are all \`WireboxError\`s.
- What the server sends right after the handshake is not missed by \`listeners={...}\` given to \`spawn\`; \`handlers={...}\`, or
  \`client.handle(method, function)\`, answer the requests of the server.
- \`close()\` closes the server's input and waits; if need be it signals, then kills. Nothing is left behind.
- \`stderr="collect"\` keeps the last 64 KiB of what the server writes there, as \`client.stderr_tail\`.

## Server

Derive from \`AppServer\`, override \`handle_...\` for each request that is served, and \`await Server().serve_stdio()\`. Every request
gets exactly one answer: the result returned, the \`ProtocolError(key, data)\` raised, \`methodNotServed\` where nothing is
overridden, \`invalidParams\` with the path where the params do not fit, else \`internalError\`, whose cause is logged under
\`wirebox_app_server\` and never sent. \`Reply(result, Notification(...))\` sends notifications right behind the answer;
\`await self.notify(...)\` sends one at once. One object serves one connection.
`;
}

const exampleText = `
A whole program: run without arguments it starts itself as a server, signs in and reads the account. Put
\`["codex", "app-server"]\` in place of \`SERVER\` to talk to a real one.

\`\`\`python
import asyncio
import sys

from wirebox_app_server import (
    AccountUpdatedNotification,
    ApiKeyAccount,
    ApiKeyLoginParams,
    ApiKeyLoginResponse,
    AppServer,
    AppServerClient,
    AuthMode,
    ChatgptAccount,
    ClientInfo,
    GetAccountParams,
    GetAccountResponse,
    InitializeParams,
    InitializeResponse,
    LoginAccountParams,
    LoginAccountResponse,
    Notification,
    ProtocolError,
    Reply,
    UnknownVariant,
)

SERVER = [sys.executable, __file__, "serve"]


class Server(AppServer):
    signed_in = False

    async def handle_initialize(self, params: InitializeParams) -> InitializeResponse:
        return InitializeResponse(
            user_agent=f"example/0 ({params.client_info.name})",
            codex_home="/tmp",
            platform_family="unix",
            platform_os=sys.platform,
        )

    async def handle_account_login_start(
        self, params: LoginAccountParams
    ) -> Reply[LoginAccountResponse]:
        if not isinstance(params, ApiKeyLoginParams):
            raise ProtocolError("chatgptLoginDisabled")
        self.signed_in = True
        updated = AccountUpdatedNotification(auth_mode=AuthMode.APIKEY, plan_type=None)
        return Reply(ApiKeyLoginResponse(), Notification("account/updated", updated))

    async def handle_account_read(self, params: GetAccountParams) -> GetAccountResponse:
        account = ApiKeyAccount() if self.signed_in else None
        return GetAccountResponse(account=account, requires_openai_auth=True)


async def main() -> None:
    me = ClientInfo(name="example", version="0.1.0")
    async with AppServerClient.spawn(SERVER, client_info=me) as client:
        updates = client.notifications("account/updated")
        await client.account_login_start(ApiKeyLoginParams(api_key="not-a-real-key"), timeout=10)
        print("now signed in by", (await anext(updates)).auth_mode)
        response = await client.account_read()
        match response.account:
            case ApiKeyAccount():
                print("an API key")
            case ChatgptAccount(email=email, plan_type=plan):
                print("ChatGPT:", email, plan.known)
            case UnknownVariant(tag=tag):
                print("something newer:", tag)
            case _:
                print("nobody is signed in")


asyncio.run(Server().serve_stdio() if sys.argv[1:] == ["serve"] else main())
\`\`\`
`;
