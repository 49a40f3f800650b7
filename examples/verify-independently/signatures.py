"""Ed25519 signatures (RFC 8032), keys (RFC 8410) and Merkle proofs (RFC 6962), with hashlib alone.

Verifying needs no secret, so nothing here has to take the same time for every input, and it does
not hurry either: one signature takes some hundredths of a second.
"""
import base64, hashlib, re

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def add(a, b):
    """The sum of two points of the curve -x^2 + y^2 = 1 + D x^2 y^2 (mod P)."""
    k = D * a[0] * b[0] * a[1] * b[1]
    return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + k, -1, P) % P,
            (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, P) % P)

def times(factor, point):
    total = (0, 1)
    for bit in f"{factor:b}":
        total = add(total, total)
        total = add(total, point) if bit == "1" else total
    return total

def point_of(data):
    """The point that 32 bytes stand for (section 5.1.3)."""
    y, odd = int.from_bytes(data, "little") % 2**255, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P != 0 or (x == 0 and odd):
        raise ValueError("32 bytes are no point of the curve")
    return (x if x % 2 == odd else P - x, y)

BASE = point_of(b"\x58" + b"\x66" * 31)

def is_signed(key, message, signature):
    """Whether a signature of 64 bytes holds for a message under a key of 32 (section 5.1.7)."""
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    s = int.from_bytes(signature[32:], "little")
    return s < L and times(s, BASE) == add(point_of(signature[:32]), times(h, point_of(key)))

def read_key(pem):
    """The DER of a public key in PEM; its last 32 bytes are the key of RFC 8032."""
    block = r"\s*-----BEGIN PUBLIC KEY-----\s([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*"
    found = re.fullmatch(block, pem)
    der = base64.b64decode("".join(found[1].split()), validate=True) if found else b""
    if len(der) != 44 or not der.hex().startswith("302a300506032b6570032100"):
        raise ValueError("there is no Ed25519 public key in PEM")
    return der

def leaf_hash(line):
    return hashlib.sha256(b"\x00" + line).digest()

def root_of(leaf, index, size, path):
    """The root to which a path leads from a leaf (RFC 9162, section 2.1.3.2), or None."""
    last = size - 1
    if not 0 <= index <= last:
        return None
    for neighbour in path:
        if last == 0:
            return None
        if index % 2 == 1 or index == last:
            leaf = hashlib.sha256(b"\x01" + neighbour + leaf).digest()
            while index % 2 == 0 and index > 0:
                index, last = index // 2, last // 2
        else:
            leaf = hashlib.sha256(b"\x01" + leaf + neighbour).digest()
        index, last = index // 2, last // 2
    return leaf if last == 0 else None
