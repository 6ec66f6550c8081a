"""Models, codecs and errors. Written by hand."""
from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import unittest
from typing import Any

import wirebox_app_server as package
from wirebox_app_server import (
    UNSET,
    Account,
    ApiKeyAccount,
    ApiKeyLoginParams,
    AuthMode,
    ChatgptAccount,
    DecodeError,
    EncodeError,
    GetAccountParams,
    GetAccountResponse,
    GetAuthStatusResponse,
    JSONRPCErrorError,
    LoginAccountParams,
    LoginAppBrand,
    PlanType,
    ProtocolError,
    RemoteError,
    RequestId,
    TextPosition,
    UnknownVariant,
    decode,
    encode,
)


def refusal(target: Any, data: Any) -> DecodeError:
    try:
        decode(target, data)
    except DecodeError as error:
        return error
    raise AssertionError(f"{data!r} was accepted")


class States(unittest.TestCase):
    def test_absent_null_and_value_are_three_things(self) -> None:
        for data in (
            {"requiresOpenaiAuth": True},
            {"account": None, "requiresOpenaiAuth": True},
            {"account": {"type": "apiKey"}, "requiresOpenaiAuth": True},
        ):
            response = decode(GetAccountResponse, data)
            self.assertEqual(encode(response), data)
        self.assertIs(decode(GetAccountResponse, {"requiresOpenaiAuth": True}).account, UNSET)
        self.assertFalse(UNSET)

    def test_optional_but_never_null(self) -> None:
        self.assertIsNone(decode(GetAccountParams, {}).refresh_token)
        self.assertEqual(encode(GetAccountParams()), {})
        self.assertEqual(encode(GetAccountParams(refresh_token=False)), {"refreshToken": False})
        error = refusal(GetAccountParams, {"refreshToken": None})
        self.assertEqual(error.message, "invalid type: null, expected a boolean")
        self.assertEqual(error.path, "/refreshToken")

    def test_required_but_nullable(self) -> None:
        data = {"authMethod": None, "authToken": None, "requiresOpenaiAuth": None}
        status = decode(GetAuthStatusResponse, data)
        self.assertIsNone(status.auth_token)
        self.assertEqual(encode(status), data)
        del data["authToken"]
        self.assertEqual(refusal(GetAuthStatusResponse, data).message, "missing field `authToken`")

    def test_null_is_a_value_where_any_json_is(self) -> None:
        for data in ({"code": 1, "message": "m"}, {"code": 1, "data": None, "message": "m"}):
            self.assertEqual(encode(decode(JSONRPCErrorError, data)), data)


class Openness(unittest.TestCase):
    def test_unknown_variant_survives(self) -> None:
        data = {"type": "passkey", "keys": [{"a": None}, 1.5]}
        account = decode(Account, data)
        self.assertIsInstance(account, UnknownVariant)
        self.assertEqual(account.tag, "passkey")
        self.assertEqual(encode(account), data)
        response = GetAccountResponse(account=account, requires_openai_auth=False)
        self.assertEqual(encode(response)["account"], data)

    def test_unknown_variant_must_carry_its_tag(self) -> None:
        account = UnknownVariant("passkey", {"kind": "passkey"})
        with self.assertRaises(EncodeError):
            encode(GetAccountResponse(account=account, requires_openai_auth=False))

    def test_closed_union_refuses(self) -> None:
        error = refusal(LoginAccountParams, {"type": "passkey"})
        self.assertEqual(error.path, "/type")
        self.assertTrue(error.message.startswith("unknown variant `passkey`, expected one of `apiKey`"))

    def test_unknown_enum_value_survives(self) -> None:
        plan = PlanType("galaxy")
        self.assertFalse(plan.is_known)
        self.assertTrue(PlanType.PRO.is_known)
        self.assertEqual(plan, "galaxy")
        self.assertEqual(f"{plan} {plan!s} {PlanType.PRO}", "galaxy galaxy pro")
        self.assertIs(plan.known, PlanType.UNKNOWN)
        self.assertIs(PlanType.PRO.known, PlanType.PRO)
        self.assertEqual(plan, PlanType("galaxy"))
        self.assertEqual(hash(plan), hash(PlanType("galaxy")))
        self.assertEqual(pickle.loads(pickle.dumps(plan)), plan)
        self.assertEqual(copy.deepcopy([plan]), [plan])
        data = {"type": "chatgpt", "email": None, "planType": "galaxy"}
        self.assertEqual(encode(decode(Account, data)), data)
        self.assertNotIn("galaxy", PlanType.__members__)

    def test_closed_enum_refuses(self) -> None:
        self.assertEqual(
            refusal(LoginAppBrand, "acme").message,
            "unknown variant `acme`, expected `codex` or `chatgpt`",
        )

    def test_unknown_members_are_ignored(self) -> None:
        self.assertEqual(decode(Account, {"type": "apiKey", "later": 1}), ApiKeyAccount())

    def test_match(self) -> None:
        account: Account = decode(Account, {"type": "chatgpt", "email": "a@b.c", "planType": "pro"})
        match account:
            case ChatgptAccount(email=str(email), plan_type=PlanType.PRO):
                self.assertEqual(email, "a@b.c")
            case _:
                self.fail("no case matched")


class Bounds(unittest.TestCase):
    def test_integers_are_exact(self) -> None:
        data = {"column": 2**64 - 1, "line": 0}
        self.assertEqual(encode(decode(TextPosition, data)), data)
        for value in (-1, 2**64, 1.0, True, "1"):
            self.assertEqual(refusal(TextPosition, {"column": value, "line": 1}).path, "/column")
        with self.assertRaises(EncodeError) as caught:
            encode(TextPosition(column=2**64, line=1))
        self.assertEqual(caught.exception.path, "/column")

    def test_union_of_scalars(self) -> None:
        for value in ("a", 5, -(2**63)):
            self.assertEqual(decode(RequestId, value), value)
        error = refusal(RequestId, None)
        self.assertEqual(error.message, "invalid type: null, expected a string or i64")
        self.assertEqual(refusal(RequestId, 2**63).path, "")

    def test_wrong_values_are_not_sent(self) -> None:
        wrong: Any = GetAccountParams(refresh_token="yes")  # type: ignore[arg-type]
        with self.assertRaises(EncodeError) as caught:
            encode(wrong)
        self.assertEqual(str(caught.exception), "expected bool, got str (at /refreshToken)")
        with self.assertRaises(EncodeError):
            encode(object())


class Secrets(unittest.TestCase):
    def test_repr_hides_them(self) -> None:
        self.assertNotIn("hunter2", repr(ApiKeyLoginParams(api_key="hunter2")))
        self.assertNotIn("hunter2", repr(UnknownVariant("x", {"type": "x", "v": "hunter2"})))
        self.assertIn("refresh_token=True", repr(GetAccountParams(refresh_token=True)))

    def test_errors_hide_them(self) -> None:
        error = refusal(GetAccountParams, {"refreshToken": "hunter2"})
        for text in (str(error), repr(error), error.message, repr(error.args)):
            self.assertNotIn("hunter2", text)
        self.assertEqual(error.message, "invalid type: string, expected a boolean")
        self.assertEqual(refusal(GetAccountParams, {"refreshToken": 42}).message, "invalid type: integer, expected a boolean")

    def test_short_strings_elsewhere_are_shown(self) -> None:
        data = {"requiresOpenaiAuth": "yes"}
        self.assertEqual(
            refusal(GetAccountResponse, data).message,
            'invalid type: string "yes", expected a boolean',
        )
        data = {"requiresOpenaiAuth": "y" * 41}
        self.assertEqual(
            refusal(GetAccountResponse, data).message, "invalid type: string, expected a boolean"
        )


class Errors(unittest.TestCase):
    def test_protocol_error_fills_its_text(self) -> None:
        error = ProtocolError("invalidLoginId", {"loginId": "x"})
        self.assertEqual((error.code, error.message), (-32600, "invalid login id: x"))
        self.assertEqual(error.data, {"key": "invalidLoginId", "loginId": "x"})

    def test_protocol_error_insists_on_its_data(self) -> None:
        with self.assertRaises(ValueError):
            ProtocolError("invalidLoginId")
        unknown: Any = "noSuchKey"
        with self.assertRaises(ValueError):
            ProtocolError(unknown)

    def test_remote_error(self) -> None:
        error = RemoteError(-32001, "busy", {"key": "overloaded"})
        self.assertEqual((error.key, error.retry), ("overloaded", True))
        self.assertEqual((RemoteError(1, "x").key, RemoteError(1, "x", {"key": 5}).retry), (None, False))


class Package(unittest.TestCase):
    def test_every_name_is_there(self) -> None:
        for name in package.__all__:
            self.assertTrue(hasattr(package, name), name)
        with self.assertRaises(AttributeError):
            getattr(package, "NoSuchName")

    def test_nothing_is_loaded_before_it_is_needed(self) -> None:
        program = (
            "import sys, wirebox_app_server\n"
            "print([n for n in sys.modules if n.startswith('wirebox_app_server.')], 'asyncio' in sys.modules)\n"
            "wirebox_app_server.AppServerClient\n"
            "print('wirebox_app_server.account' in sys.modules)\n"
        )
        output = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        ).stdout
        self.assertEqual(output.split("\n")[:2], ["[] False", "False"])

    def test_targets_of_decode(self) -> None:
        self.assertEqual(decode("Account", {"type": "apiKey"}), ApiKeyAccount())
        self.assertEqual(decode(ApiKeyAccount, {"type": "apiKey"}), ApiKeyAccount())
        self.assertEqual(refusal(ApiKeyAccount, {"type": "gcp"}).path, "/type")
        self.assertEqual(decode(AuthMode, "apikey"), AuthMode.APIKEY)
        for target in (list[int], "NoSuchType", object()):
            with self.assertRaises(TypeError):
                decode(target, {})

    def test_json_of_a_value(self) -> None:
        values = [PlanType.PRO, PlanType("new"), ApiKeyAccount()]
        self.assertEqual(json.dumps(encode(values)), '["pro", "new", {"type": "apiKey"}]')


if __name__ == "__main__":
    unittest.main()
