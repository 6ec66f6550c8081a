"""
Keyed unions, alternatives, unions without a tag, and the gate of experimental parts. Written by hand.

The real protocol has no example of everything, so all of it is done with the package that the emitter makes of its own
sample model: the golden files of the emitter are the modules that depend on a model, the others are those of this package.
"""
from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import unittest
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import wirebox_app_server

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parents[2] / "packages/codegen/src/emit/python/__golden__"
NAME = "wirebox_garden"


def load() -> Any:
    """The sample package, whose modules are found by its name from now on."""
    folders = [str(GOLDEN), *wirebox_app_server.__path__]
    spec = spec_from_file_location(
        NAME, GOLDEN / "__init__.py", submodule_search_locations=folders
    )
    assert spec is not None and spec.loader is not None
    package = sys.modules[NAME] = module_from_spec(spec)
    spec.loader.exec_module(package)
    return package


garden: Any = sys.modules.get(NAME) or load()
errors: Any = import_module(f"{NAME}.errors")
codec: Any = import_module(f"{NAME}._codec")


def refusal(target: Any, data: Any) -> tuple[str, str]:
    try:
        value = garden.decode(target, data)
    except errors.DecodeError as error:
        return error.message, error.path
    raise AssertionError(f"{data!r} was accepted as {value!r}")


class RoundTrip(unittest.TestCase):
    def survives(self, target: Any, data: Any) -> Any:
        before = copy.deepcopy(data)
        value = garden.decode(target, data)
        again = codec.codec_for(target).encode(value)
        self.assertEqual(again, before)
        # Without the type at hand, too.
        self.assertEqual(garden.encode(value), before)
        self.assertEqual(garden.decode(target, again), value)
        return value


class OpenKeyedUnion(RoundTrip):
    def test_words(self) -> None:
        self.assertIs(self.survives(garden.Pest, "slugs"), garden.PestKind.SLUGS)
        unknown = self.survives(garden.Pest, "mildew")
        self.assertIsInstance(unknown, garden.PestKind)
        self.assertEqual((unknown, unknown.is_known), ("mildew", False))
        # The name of a key is no word that holds something.
        self.assertFalse(self.survives(garden.Pest, "aphids").is_known)

    def test_an_object_of_its_own_has_its_members_directly(self) -> None:
        self.assertEqual(
            self.survives(garden.Pest, {"aphids": {"count": 3}}), garden.AphidsPest(count=3)
        )
        self.assertIsNone(self.survives(garden.Pest, {"aphids": {"count": None}}).count)
        self.assertIs(self.survives(garden.Pest, {"aphids": {}}).count, garden.UNSET)

    def test_everything_else_is_a_value(self) -> None:
        pest = self.survives(garden.Pest, {"other-animal": "mole"})
        self.assertEqual(pest, garden.AnimalPest(value="mole"))
        label = self.survives(garden.Pest, {"labelled": {"number": 7}})
        self.assertEqual(label.value, garden.Label(number=7))

    def test_an_unknown_key(self) -> None:
        data = {"locusts": [{"a": None}, 1.5]}
        pest = self.survives(garden.Pest, data)
        self.assertEqual(pest, garden.UnknownVariant("locusts", data))
        # A word is no key.
        self.assertEqual(self.survives(garden.Pest, {"slugs": None}).tag, "slugs")

    def test_refusals(self) -> None:
        several: tuple[Any, ...] = ({}, {"aphids": {}, "slugs": 1}, {"a": 1, "b": 2})
        for data in several:
            text = f"invalid length {len(data)}, expected map with a single key"
            self.assertEqual(refusal(garden.Pest, data), (text, ""))
        expected = "invalid type: integer `5`, expected string or map"
        self.assertEqual(refusal(garden.Pest, 5), (expected, ""))
        self.assertEqual(refusal(garden.Pest, None)[1], "")
        self.assertEqual(refusal(garden.Pest, [])[1], "")
        self.assertEqual(refusal(garden.Pest, {"aphids": {"count": -1}})[1], "/aphids/count")
        self.assertEqual(refusal(garden.Pest, {"aphids": []})[1], "/aphids")

    def test_a_variant_by_itself(self) -> None:
        self.survives(garden.AphidsPest, {"aphids": {"count": 3}})
        self.survives(garden.AnimalPest, {"other-animal": "mole"})
        self.assertEqual(
            refusal(garden.AphidsPest, {"slugs": {}})[0],
            "unknown variant `slugs`, expected `aphids`",
        )

    def test_sending(self) -> None:
        response = {"plants": [], "pests": ["slugs", "mildew", {"locusts": 1}, {"aphids": {}}]}
        self.survives(garden.PlantResponse, response)
        for pest in (
            5,
            None,
            garden.UnknownVariant("a", {"b": 1}),
            garden.UnknownVariant("a", {"a": 1, "b": 1}),
            garden.AnimalPest(value=5),
            garden.PeriodicWatering(hours=1),
        ):
            with self.assertRaises(errors.EncodeError) as caught:
                garden.encode(garden.PlantResponse(plants=[], pests=[pest]))
            self.assertTrue(caught.exception.path.startswith("/pests/0"))

    def test_without_words_of_its_own(self) -> None:
        self.assertEqual(self.survives(garden.Remark, "anything"), "anything")
        self.assertEqual(self.survives(garden.Remark, {"x": 1}).tag, "x")

    def test_recursion(self) -> None:
        data = {"chain": ["storm", {"chain": [{"chain": []}, "hail"]}, {"drought": 1}]}
        hazard = self.survives(garden.Hazard, data)
        self.assertEqual(hazard.value[0], garden.HazardKind2.STORM)

    def test_match(self) -> None:
        def kind(data: Any) -> str:
            match garden.decode(garden.Pest, data):
                case garden.PestKind.SLUGS:
                    return "slugs"
                case garden.AphidsPest(count=int(count)):
                    return f"{count} aphids"
                case garden.UnknownVariant(tag=tag):
                    return f"something called {tag}"
                case garden.PestKind() as word:
                    return f"the word {word}"
                case garden.AnimalPest(value=value):
                    return str(value)
            raise AssertionError(data)

        given: tuple[Any, ...] = (
            "slugs", "frost", "new", {"aphids": {"count": 2}}, {"x": 1}, {"other-animal": "mole"}
        )
        self.assertEqual(
            [kind(each) for each in given],
            ["slugs", "the word frost", "the word new", "2 aphids", "something called x", "mole"],
        )

    def test_copies(self) -> None:
        given: tuple[Any, ...] = ("mildew", {"aphids": {}}, {"locusts": 1})
        for data in given:
            pest = garden.decode(garden.Pest, data)
            self.assertEqual(pickle.loads(pickle.dumps(pest)), pest)
            self.assertEqual(copy.deepcopy(pest), pest)


class ClosedObject(RoundTrip):
    def test_what_it_takes(self) -> None:
        self.survives(garden.Fence, {"type": "hedge"})
        gates: list[Any] = [{"code": "x"}, {"turns": 2, "rusty": True}, {"width": 1}]
        self.survives(garden.Fence, {"type": "wall", "height": 2, "gates": gates})
        self.survives(garden.SurveyParams, {"plot": {}, "note": {"pinned": {"place": "door"}}})
        self.survives(garden.HedgeFence, {"type": "hedge"})
        # Its union is open all the same.
        self.survives(garden.Fence, {"type": "moat", "depth": 3})

    def test_what_it_refuses(self) -> None:
        self.assertEqual(
            refusal(garden.Fence, {"type": "hedge", "size": 1}),
            ("unknown field `size`, there are no fields", ""),
        )
        fence = {"type": "wall", "height": 2, "size": 1}
        expected = "unknown field `size`, expected `height` or `gates`"
        self.assertEqual(refusal(garden.Fence, fence), (expected, ""))
        self.assertEqual(
            refusal(garden.SurveyParams, {"plot": {}, "fence": fence}), (expected, "/fence")
        )
        self.assertEqual(
            refusal(garden.SurveyParams, {"plot": {}, "note": {"pinned": {"place": "x", "by": "y"}}}),
            ("unknown field `by`, expected `place`", "/note/pinned"),
        )
        long = "x" * 41
        self.assertEqual(
            refusal(garden.HedgeFence, {"type": "hedge", long: 1})[0],
            "unknown field, there are no fields",
        )

    def test_alternatives_are_no_further_members(self) -> None:
        self.survives(garden.Latch, {"code": "x", "turns": 1})
        # What does not fit its set stays, as it would otherwise.
        self.survives(garden.Latch, {"code": "x", "turns": "many"})
        self.assertEqual(
            refusal(garden.Latch, {"code": "x", "keys": 2}),
            ("unknown field `keys`, expected one of `rusty`, `code`, `turns`", ""),
        )

    def test_in_a_union_what_it_refuses_goes_to_the_next_member(self) -> None:
        [gate] = self.survives(garden.Gates, [{"width": 1, "height": 2}])
        self.assertEqual((gate.width, gate.height), (1, 2))
        self.assertEqual(
            refusal(garden.Gates, [{"width": 1, "depth": 2}]),
            ("unknown field `depth`, expected `width`", "/0"),
        )

    def test_sending(self) -> None:
        [latch] = garden.decode(garden.Gates, [{"code": "x"}])
        latch.misfits["keys"] = 2
        with self.assertRaises(errors.EncodeError):
            garden.encode(latch)


class ClosedKeyedUnion(RoundTrip):
    def test_what_it_takes(self) -> None:
        self.assertIs(self.survives(garden.Watering, "daily"), garden.WateringKind.DAILY)
        self.survives(garden.Watering, {"every": {"hours": 6}})
        self.survives(garden.Watering, {"on": ["monday"]})

    def test_what_it_refuses(self) -> None:
        names = "expected one of `never`, `daily`, `every`, `on`"
        self.assertEqual(refusal(garden.Watering, "weekly"), (f"unknown variant `weekly`, {names}", ""))
        self.assertEqual(refusal(garden.Watering, {"at": 1}), (f"unknown variant `at`, {names}", ""))
        self.assertEqual(
            refusal(garden.Watering, {"never": None}), ("invalid type: map, expected string", "")
        )
        self.assertEqual(
            refusal(garden.Watering, "every"),
            ("invalid type: unit variant, expected newtype variant", ""),
        )
        self.assertEqual(refusal(garden.Watering, {"every": {}}), ("missing field `hours`", "/every"))
        self.assertEqual(refusal(garden.Watering, {"every": {"hours": 1}, "x": 1})[1], "")
        self.assertEqual(refusal(garden.Watering, {"on": [1]})[1], "/on/0")

    def test_sending(self) -> None:
        for watering in ("weekly", garden.UnknownVariant("at", {"at": 1}), garden.PestKind.FROST):
            with self.assertRaises(errors.EncodeError):
                garden.encode(garden.PlantResponse(plants=[], watering=watering))
        with self.assertRaises(errors.EncodeError) as caught:
            garden.encode(garden.PeriodicWatering(hours="6"))
        self.assertEqual(caught.exception.path, "/every/hours")

    def test_secrets(self) -> None:
        self.assertNotIn("hunter2", repr(garden.LockedHazard(value="hunter2")))
        message, path = refusal(garden.Hazard, {"gateKey": 424242})
        self.assertEqual((path, "424242" in message), ("/gateKey", False))


class Alternatives(RoundTrip):
    def test_one_set_is_enough(self) -> None:
        photo = self.survives(garden.Picture, {"type": "photo", "url": "u"})
        self.assertEqual(photo, garden.PhotoPicture(url="u"))
        self.assertIsNone(photo.file_id)
        photo = self.survives(garden.Picture, {"type": "photo", "tint": None, "fileId": "f"})
        self.assertEqual(photo, garden.PhotoPicture(tint=None, file_id="f"))
        self.survives(garden.Label, {"text": "t", "language": "en", "colour": "red"})

    def test_both_are_allowed(self) -> None:
        photo = self.survives(garden.Picture, {"type": "photo", "url": "u", "fileId": "f"})
        self.assertEqual((photo.url, photo.file_id, photo.misfits), ("u", "f", {}))

    def test_what_fits_no_set_is_kept_beside_one_that_fits(self) -> None:
        given: tuple[Any, ...] = (None, 5, {"a": [1]}, [])
        for misfit in given:
            photo = self.survives(garden.Picture, {"type": "photo", "url": "u", "fileId": misfit})
            self.assertEqual((photo.file_id, photo.misfits), (None, {"fileId": misfit}))
        # A part of a set is taken for what it is, also where the set is not complete.
        label = self.survives(garden.Label, {"number": 1, "language": "en", "text": None})
        self.assertEqual((label.language, label.misfits), ("en", {"text": None}))
        self.assertNotIn("hunter2", repr(garden.Label(number=1, misfits={"text": ["hunter2"]})))

    def test_none_is_not(self) -> None:
        self.assertEqual(refusal(garden.Picture, {"type": "photo"}), ("missing field `url`", ""))
        self.assertEqual(refusal(garden.Picture, {"type": "photo", "fileId": 5})[1], "/fileId")
        self.assertEqual(refusal(garden.Picture, {"type": "photo", "url": None})[1], "/url")
        self.assertEqual(refusal(garden.Label, {"language": "en"})[0], "missing field `text`")
        # An optional member of the set counts when it is there.
        self.assertEqual(refusal(garden.Label, {"text": "t", "language": 5})[1], "/language")
        self.assertEqual(refusal(garden.Picture, {"type": "photo", "url": "u", "tint": 5})[1], "/tint")

    def test_sending(self) -> None:
        def problem(value: Any) -> str:
            with self.assertRaises(errors.EncodeError) as caught:
                garden.encode(value)
            return str(caught.exception)

        self.assertEqual(problem(garden.PhotoPicture()), "needs `url` or `fileId`")
        self.assertEqual(problem(garden.PhotoPicture(url=5)), "expected str, got int (at /url)")
        self.assertEqual(problem(garden.Label(language="en")), "needs `text` or `number`")
        self.assertEqual(
            problem(garden.Label(language="en", misfits={"text": 5})), "needs `text` or `number`"
        )
        self.assertEqual(
            problem(garden.Label(text="t", misfits={"colour": 5})),
            "`colour` cannot be a misfit here",
        )
        # What was set since then wins over what came.
        label = garden.decode(garden.Label, {"number": 1, "text": 5})
        label.text = "t"
        self.assertEqual(garden.encode(label), {"number": 1, "text": "t"})

    def test_a_member_of_two_sets(self) -> None:
        self.survives(garden.Hazard, {"flood": {"depth": 1, "value": "1", "unit": None}})
        self.survives(garden.Hazard, {"flood": {"depth": 1, "value": 2, "misfits": {}, "unit": 5}})
        self.assertEqual(refusal(garden.Hazard, {"flood": {"depth": 1, "value": 2}})[1], "/flood/value")


class Untagged(RoundTrip):
    def test_by_what_they_require(self) -> None:
        self.assertEqual(
            self.survives(garden.Grower, {"person": "p", "garden": None}),
            garden.GrowerWithPerson(person="p", garden=None),
        )
        self.assertEqual(
            self.survives(garden.Grower, {"company": "c", "seat": "s"}),
            garden.GrowerWithCompany(company="c", seat="s"),
        )
        self.assertEqual(self.survives(garden.Grower, "text"), "text")

    def test_the_one_that_keeps_all_of_it(self) -> None:
        self.assertEqual(self.survives(garden.Cutting, {"length": 1}), garden.CuttingObject(length=1))
        self.assertEqual(self.survives(garden.Cutting, {"angle": 5}), garden.CuttingWithAngle(angle=5))
        # What does not fit the second can still be the first, to which it means nothing.
        cutting = self.survives(garden.Cutting, {"angle": "x"})
        self.assertEqual(cutting, garden.CuttingObject(misfits={"angle": "x"}))
        # A member of a later version does not change which one it is.
        self.assertEqual(
            garden.decode(garden.Cutting, {"angle": 5, "later": 1}), garden.CuttingWithAngle(angle=5)
        )
        self.survives(garden.Cutting, [1, 2])

    def test_what_only_the_others_have_is_kept(self) -> None:
        data = {"company": "c", "seat": None, "person": "p", "garden": "g"}
        grower = self.survives(garden.Grower, data)
        self.assertEqual((grower.person, grower.misfits), ("p", {"company": "c", "seat": None}))
        data = {"company": "c", "seat": "s", "person": "p"}
        self.assertEqual(self.survives(garden.Grower, data).misfits, {"person": "p"})
        with self.assertRaises(errors.EncodeError):
            garden.encode(garden.GrowerWithPerson(person="p", misfits={"stranger": 1}))

    def test_refusals(self) -> None:
        self.assertEqual(refusal(garden.Grower, {"company": "c"}), ("missing field `seat`", ""))
        self.assertEqual(refusal(garden.Grower, {}), ("missing field `person`", ""))
        self.assertEqual(refusal(garden.Grower, {"person": 5})[1], "/person")
        self.assertEqual(refusal(garden.Grower, {"company": 5, "seat": "s"})[1], "/company")
        self.assertEqual(
            refusal(garden.Grower, 5)[0],
            "invalid type: integer `5`, expected struct GrowerWithPerson or struct GrowerWithCompany or a string",
        )
        self.assertEqual(refusal(garden.Cutting, [1, "x"])[1], "/1")

    def test_sending(self) -> None:
        with self.assertRaises(errors.EncodeError) as caught:
            garden.encode(garden.PlantResponse(plants=[], grower=garden.GrowerWithPerson(person=5)))
        self.assertEqual(caught.exception.path, "/grower/person")


class InPlace(RoundTrip):
    def test_types_of_two_resources_that_mention_each_other(self) -> None:
        plot = {
            "hazards": [{"flood": {"depth": 1, "value": 2, "misfits": {"hazards": ["storm"]}}}],
            "rows": {"a": [{"seeds": 1}, {"seeds": 2, "sown": 1}]},
            "neighbour": {"neighbour": None},
        }
        value = self.survives(garden.SurveyParams, {"plot": plot, "note": {"said": "x"}})
        self.assertEqual(value.plot.rows["a"][0], garden.PlotRowsValueItem(seeds=1))
        self.assertEqual(value.note, garden.SaidNote(value="x"))
        self.survives(garden.SurveyParams, {"plot": {"neighbour": 5}, "note": "none"})

    def test_each_module_can_be_the_first(self) -> None:
        paths = [str(HERE), str(HERE.parent)]
        for module in ("garden", "weather", "client", "server"):
            program = (
                f"import sys; sys.path[:0] = {paths!r}\n"
                f"import test_shapes, {NAME}.{module}\n"
                f"print([n for n in sys.modules if n in ('{NAME}.garden', '{NAME}.weather')])\n"
            )
            output = subprocess.run(
                [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
            ).stdout
            loaded = [f"{NAME}.{module}"] if module in ("garden", "weather") else []
            self.assertEqual(output.strip(), repr(loaded))


class Gate(unittest.TestCase):
    def reason(self, method: str, params: Any) -> Any:
        methods = import_module(f"{NAME}._methods")
        info = methods.CLIENT_REQUESTS[method]
        # The gate looks at what has passed the check of the params.
        info.decode_params(params)
        return info.experimental_use(method, params)

    def survey(self, plot: Any, **members: Any) -> Any:
        return self.reason("garden/survey", {"plot": plot, **members})

    def test_the_method_and_its_own_members(self) -> None:
        self.assertEqual(self.reason("garden/clear", {}), "garden/clear")
        plant = {"name": "n", "spot": None}
        self.assertEqual(self.reason("garden/plant", {**plant, "size": "s"}), "garden/plant.size")
        self.assertIsNone(self.reason("garden/plant", plant))

    def test_nested_variants(self) -> None:
        self.assertEqual(self.survey({"hazards": ["storm", {"drought": 1}]}), "hazard.drought")
        deep = {"hazards": [{"chain": [{"chain": [{"drought": 1}]}]}]}
        self.assertEqual(self.survey(deep), "hazard.drought")
        self.assertEqual(
            self.survey({}, answers=[{"kind": "yes"}, {"kind": "later", "seconds": 1}]), "answer.later"
        )
        under = {"hazards": [{"flood": {"depth": 1, "value": 1, "misfits": deep}}]}
        self.assertEqual(self.survey(under), "hazard.drought")

    def test_nested_members(self) -> None:
        sown = {"rows": {"a": [{"seeds": 1, "sown": 0}]}}
        self.assertEqual(self.survey(sown), "garden/survey.plot.rows.sown")
        self.assertEqual(self.survey({"neighbour": sown}), "garden/survey.plot.neighbour.rows.sown")

    def test_flags(self) -> None:
        watered = lambda flag: {"rows": {"a": [{"seeds": 1, "watered": flag}]}}
        self.assertEqual(self.survey(watered(True)), "garden/survey.plot.rows.watered")
        self.assertIsNone(self.survey(watered(False)))

    def test_what_is_not_used(self) -> None:
        self.assertIsNone(self.survey({}))
        self.assertIsNone(self.survey({"hazards": ["drought", {"gateKey": "x"}, {"new": {"drought": 1}}]}))
        self.assertIsNone(self.survey({"hazards": [], "rows": {"a": [{"seeds": 1}]}, "neighbour": 5}))
        self.assertIsNone(self.survey({"neighbour": None}, answers=[{"kind": "yes"}]))


if __name__ == "__main__":
    unittest.main()
