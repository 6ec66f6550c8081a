# Generated from the protocol model by `wirebox generate`. Do not edit.
"""The typed base class of servers."""
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ._server import Reply, ServerBase
from .errors import NotServed

if TYPE_CHECKING:
    from .garden import (
        Answer,
        EmptyResponse,
        Plant,
        PlantParams,
        PlantResponse,
        SurveyParams,
    )
    from .weather import Forecast


class AppServer(ServerBase):
    """Base class of servers of the Garden server protocol 2.0.0. One object serves one
    connection.

    Override the `handle_` method of every request that is served; the others are
    refused. A handler returns the result, or a Reply to send notifications right behind
    it, or raises ProtocolError with a key of the error table. Handlers run
    concurrently, but for the requests that the protocol puts in order.
    """

    async def handle_garden_clear(self) -> EmptyResponse | Reply[EmptyResponse]:
        """Pulls everything out.

        Errors besides the common ones: `frozen`, `overgrown`.

        Experimental. Deprecated: Use `garden/plant`.
        """
        raise NotServed("garden/clear")

    async def handle_garden_plant(
        self, params: PlantParams
    ) -> PlantResponse | Reply[PlantResponse]:
        """Plants something.

        Errors besides the common ones: `frozen`.
        """
        raise NotServed("garden/plant")

    async def handle_garden_survey(
        self, params: SurveyParams
    ) -> SurveyParams | Reply[SurveyParams]:
        """Looks at everything."""
        raise NotServed("garden/survey")

    async def handle_weather_read(self, params: Plant | None) -> Forecast | Reply[Forecast]:
        """Reads the forecast."""
        raise NotServed("weather/read")

    async def on_garden_ready(self) -> None:
        """The client listens now."""

    async def weather_ask(self, params: Answer, *, timeout: float | None = None) -> Answer:
        """The server asks for a decision.

        A request to the client.
        """
        result: Answer = await self._call("weather/ask", params, timeout)
        return result

    async def notify(self, method: Literal["garden/changed"], params: PlantResponse, /) -> None:
        """Tells the client something, unless it has opted out of it."""
        await self._notify(method, params)
