"""Our sentences for what a broker, TLS or the system says on the way. Nothing of what they wrote is passed on.   Thread: any.

The names of reasons are those of MQTT 5; paho gives the codes of 3.1.1 the same names.
"""

from __future__ import annotations

import socket
import ssl

from app.model.language import mark

BROKE = mark("The connection to the broker broke")
NOT_GRANTED = mark("The broker does not let us read under this prefix")
WANTS_CERTIFICATE = mark(
    "The broker ended the TLS connection before letting us in; it may want a client certificate (cert_file, key_file)"
)

_MOVED = mark("The broker has moved to another address; ask whoever runs it and change the feed's url")
_BUSY = mark("The broker is too busy at present")
_QUOTA = mark("The broker's quota for us is used up")
_REFUSED = {
    "Unsupported protocol version": mark(
        "The broker does not speak this version of MQTT; set version = 3 or 5"
    ),
    "Client identifier not valid": mark("The broker refuses our client name"),
    "Server unavailable": mark("The broker is not available at present"),
    "Server busy": _BUSY,
    "Bad user name or password": mark("The broker refuses the user name or the password"),
    "Not authorized": mark("The broker does not let us in; it may want a user name and a password"),
    "Bad authentication method": mark("The broker wants a way of logging in that Tvilling does not know"),
    "Banned": mark("The broker has banned us; ask whoever runs it"),
    "Quota exceeded": _QUOTA,
    "Packet too large": mark("The broker finds our greeting too long"),
    "Use another server": _MOVED,
    "Server moved": _MOVED,
    "Connection rate exceeded": mark("The broker finds that we connect too often"),
    "Malformed packet": mark("The broker does not understand us"),
    "Protocol error": mark("The broker does not understand us"),
}
_ENDED = {
    "Keep alive timeout": mark("The broker does not answer any more"),
    "Protocol error": mark("What the broker sends is not MQTT"),
    "Malformed packet": mark("What the broker sends is not MQTT"),
    "Not authorized": mark("The broker no longer lets us read"),
    "Server busy": _BUSY,
    "Server shutting down": mark("The broker is shutting down"),
    "Session taken over": mark(
        "Another program has taken over our session at the broker; is this district open twice?"
    ),
    "Packet too large": mark("The broker ended the connection over a message that is too long"),
    "Message rate too high": mark("The broker finds that too much is sent"),
    "Quota exceeded": _QUOTA,
    "Administrative action": mark("Whoever runs the broker has ended the connection"),
    "Use another server": _MOVED,
    "Server moved": _MOVED,
    "Connection rate exceeded": mark("The broker finds that we connect too often"),
    "Maximum connect time": mark("The broker ended the connection after its longest time"),
}
_NOT_GRANTED = {
    "Topic filter invalid": mark("The broker takes one of the subscriptions for no topic"),
    "Quota exceeded": _QUOTA,
    "Wildcard subscription not supported": mark(
        "The broker knows no wildcards; name topics without + and # in subscribe"
    ),
}
# by the reason of an ssl.SSLError that comes after our side of the handshake: what the broker thinks of our certificate
_ALERTS = {
    "CERTIFICATE_REQUIRED": mark("The broker wants a client certificate; set cert_file and key_file"),
    "HANDSHAKE_FAILURE": mark(
        "The broker and Tvilling find no common way in TLS; it may want a client certificate (cert_file, key_file)"
    ),
    "UNKNOWN_CA": mark("The broker does not trust the authority that signed our client certificate"),
    "CERTIFICATE_EXPIRED": mark("Our client certificate has expired"),
    "CERTIFICATE_REVOKED": mark("Our client certificate has been revoked"),
    "BAD_CERTIFICATE": mark("The broker refuses our client certificate"),
    "UNSUPPORTED_CERTIFICATE": mark(
        "The broker refuses our client certificate: it is made for something else"
    ),
    "CERTIFICATE_UNKNOWN": mark("The broker refuses our client certificate"),
    "ACCESS_DENIED": mark("The broker refuses our client certificate"),
    "DECRYPT_ERROR": mark("The broker finds that our client certificate and its key do not belong together"),
    "PROTOCOL_VERSION": mark("The broker speaks only old versions of TLS, which are not safe"),
}
# X509_V_ERR_* of OpenSSL
_VERIFY = {
    9: mark("The broker's certificate is not valid yet; is this machine's clock right?"),
    10: mark("The broker's certificate has expired"),
    18: mark(
        "The broker's certificate is signed by itself and not trusted here; set ca_file to it if you know it"
    ),
    23: mark("The broker's certificate has been revoked"),
    62: mark("The broker's certificate is for another host than the one in the url"),
    64: mark("The broker's certificate is for another host than the one in the url"),
}


def refused(name: str) -> str:
    """For the name of a CONNACK's reason."""
    return _REFUSED.get(name, mark("The broker refuses the connection"))


def ended(name: str) -> str:
    """For the name of a DISCONNECT's reason, or of paho's own."""
    return _ENDED.get(name, BROKE)


def not_granted(name: str) -> str:
    return _NOT_GRANTED.get(name, NOT_GRANTED)


def alert(error: ssl.SSLError) -> str:
    """For what the other side said of our TLS after the handshake; "" where it said nothing of note."""
    reason = error.reason or ""
    return next((sentence for name, sentence in _ALERTS.items() if reason.endswith("ALERT_" + name)), "")


def unreachable(error: OSError | UnicodeError) -> str:
    """For what the system said while connecting. TimeoutError and the errors of ssl are OSErrors too."""
    match error:
        case ConnectionRefusedError():
            return mark("Nothing answers at the broker's address; is the broker running?")
        case socket.gaierror() | UnicodeError():
            return mark("The broker's name cannot be found")
        case ssl.SSLCertVerificationError():
            return _VERIFY.get(
                error.verify_code,
                mark("The broker's certificate is not trusted here; set ca_file to its authority's"),
            )
        case ssl.SSLError():
            return alert(error) or mark("The broker does not speak TLS at this port")
        case TimeoutError():
            return mark("The broker does not answer")
        case _:
            return f"The broker cannot be reached ({type(error).__name__})"
