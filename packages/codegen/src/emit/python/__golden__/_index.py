# Generated from the protocol model by `wirebox generate`. Do not edit.
"""Which module each name is in, so that a module is loaded only when it is needed."""

MODULES: dict[str, str] = {
    "Answer": "garden",
    "Colour": "garden",
    "EmptyResponse": "garden",
    "LaterAnswer": "garden",
    "MossPlant": "garden",
    "Nickname": "garden",
    "Plant": "garden",
    "PlantParams": "garden",
    "PlantParamsPlace": "garden",
    "PlantParamsSize": "garden",
    "PlantResponse": "garden",
    "Selector": "garden",
    "TreePlant": "garden",
    "YesAnswer": "garden",
    "Forecast": "weather",
    "Unused": "weather",
}
"""Types of the protocol."""

EXPORTS: dict[str, str] = {
    "decode": "_codec",
    "encode": "_codec",
    "Notification": "_events",
    "NotificationStream": "_events",
    "Reply": "_server",
    "UNSET": "_values",
    "ClosedEnum": "_values",
    "OpenEnum": "_values",
    "UnknownVariant": "_values",
    "UnsetType": "_values",
    "AppServerClient": "client",
    "NotificationListeners": "client",
    "ServerNotification": "client",
    "ServerRequestHandlers": "client",
    "ERRORS": "errors",
    "ConnectionClosed": "errors",
    "DecodeError": "errors",
    "EncodeError": "errors",
    "ErrorInfo": "errors",
    "ErrorKey": "errors",
    "NotServed": "errors",
    "ProtocolError": "errors",
    "RemoteError": "errors",
    "RequestTimeout": "errors",
    "WireboxError": "errors",
    "AppServer": "server",
}
"""Everything else."""
