ERRORS: dict[str, ErrorInfo] = {
    # The text of alreadyInitialized.
    "alreadyInitialized": ErrorInfo(
        -32602,
        "alreadyInitialized",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of experimentalApiRequired.
    "experimentalApiRequired": ErrorInfo(
        -32602,
        "experimentalApiRequired",
        retry=False,
        common=True,
        data=(),
    ),
    # Nothing can be planted.
    "frozen": ErrorInfo(
        -32600,
        "the ground is frozen until {date}",
        retry=True,
        common=False,
        data=("date",),
    ),
    # The text of internalError.
    "internalError": ErrorInfo(
        -32602,
        "internalError",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of invalidParams.
    "invalidParams": ErrorInfo(
        -32602,
        "invalidParams",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of invalidRequest.
    "invalidRequest": ErrorInfo(
        -32602,
        "invalidRequest",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of messageTooLarge.
    "messageTooLarge": ErrorInfo(
        -32602,
        "messageTooLarge",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of methodNotFound.
    "methodNotFound": ErrorInfo(
        -32602,
        "methodNotFound",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of methodNotServed.
    "methodNotServed": ErrorInfo(
        -32602,
        "methodNotServed",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of notInitialized.
    "notInitialized": ErrorInfo(
        -32602,
        "notInitialized",
        retry=False,
        common=True,
        data=(),
    ),
    # Too much grows here.
    "overgrown": ErrorInfo(
        -32600,
        "overgrown",
        retry=False,
        common=False,
        data=(),
    ),
    # The text of overloaded.
    "overloaded": ErrorInfo(
        -32602,
        "overloaded",
        retry=False,
        common=True,
        data=(),
    ),
    # The text of parseError.
    "parseError": ErrorInfo(
        -32602,
        "parseError",
        retry=False,
        common=True,
        data=(),
    ),
}
