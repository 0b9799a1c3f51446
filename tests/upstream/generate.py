"""Random requests: mutated valid bodies, malformed JSON, odd queries, paths, headers and forms."""

import json
from dataclasses import dataclass, field

from reference import ADMINISTRATOR, LOGIN, MODELS
from values import ACCEPTS, AUTHORIZATIONS, BROKEN, CAPABILITIES, CONFIGS, FIELDS, HEADERS, IDS, INTEGERS, KEYS, METHODS
from values import NUMBERS, PATHS, PROVIDERS, STRINGS, TEXTS, TOOLS, TYPES


@dataclass
class Request:
    """`{id}`, `{ID}` and `{hex}` in the path are a model's id; `{admin}` and `{user}` in `Authorization` are tokens."""

    method: str
    path: str
    headers: list = field(default_factory=list)
    body: bytes = b""
    # The texts of the configs, if the response must contain them as they are.
    configs: dict = field(default_factory=dict)

    def header(self, name):
        return next((value for key, value in self.headers if key == name), None)


class Raw(str):
    """A JSON text."""


class Generator:
    def __init__(self, random):
        self.random, self.pick = random, random.choice
        self.has_repeated = False
        self.kinds = {self.create: 30, self.update: 25, self.read: 12, self.list: 10, self.delete: 4}
        self.kinds |= {self.route: 10, self.login: 9}

    def request(self):
        request = self.random.choices(list(self.kinds), self.kinds.values())[0]()
        request.headers += [("accept", value) for value in [self.pick(ACCEPTS)] if value]
        request.headers += [self.pick(HEADERS)] if self.chance(20) else []
        if not request.body and self.chance(10):
            request.headers.append(("content-type", "application/json"))
            request.body = self.mutate(b"{}")
        return request

    def chance(self, percent):
        return self.random.random() * 100 < percent

    def create(self):
        return self.write("POST", MODELS + "/", self.model())

    def update(self):
        model = self.model()
        kept = {name: value for name, value in model.items() if self.chance(35)}
        return self.write("PUT", f"{MODELS}/{self.pick(IDS)}", {**kept, **{n: None for n in model if self.chance(8)}})

    def read(self):
        return Request("GET", f"{MODELS}/{self.pick(IDS)}", self.authorization())

    def delete(self):
        return Request("DELETE", f"{MODELS}/{self.pick(IDS)}", self.authorization())

    def list(self):
        names = ["skip", "limit", "limit", "skip", "offset", "Limit", "%6Cimit", "", "limit%20", "limit[]"]
        pair = lambda: self.pick(names) + self.pick(["=", "=", "=", ""]) + self.pick(INTEGERS)
        pairs = [pair() for _ in range(self.random.randrange(4))]
        query = self.pick(["&", "&", "&", "&&", ";"]).join(pairs)
        return Request("GET", MODELS + "/" + self.pick(["?", "?", "?", "??", "?&"]) + query, self.authorization())

    def route(self):
        path, query = self.pick(PATHS), self.pick(["", "", "?limit=3", "?a=%20b&c", "??"])
        return Request(self.pick(METHODS), path + query, self.authorization())

    def authorization(self):
        values = [self.pick(AUTHORIZATIONS) for _ in range(2 if self.chance(1) else 1)]
        return [("authorization", value) for value in values if value is not None]

    def login(self):
        texts = [*TEXTS, "x" * self.pick([320, 321, 1024, 1025, 5000])]
        password = self.pick(["adminpassword", "wrong"])
        valid = [("username", ADMINISTRATOR), ("password", password), ("grant_type", "password")]
        fields = [(self.pick(FIELDS), self.pick(texts)) for _ in range(self.random.randrange(4))]
        fields += valid[: self.random.randrange(4)]
        self.random.shuffle(fields)
        encode = self.pick([self.urlencoded, self.urlencoded, self.multipart])
        content_type, body = encode(fields)
        if self.chance(10):
            content_type = self.pick(TYPES)
        if self.chance(5):
            body = self.mutate(body)
        return Request("POST", LOGIN, [("content-type", content_type)] if content_type else [], body)

    def urlencoded(self, fields):
        encoded = lambda character: "".join(f"%{byte:02X}" for byte in character.encode())
        is_kept = lambda character: character.isalnum() and character.isascii() and self.chance(95)
        quote = lambda text: "".join(c if is_kept(c) else encoded(c) for c in text)
        return "application/x-www-form-urlencoded", "&".join(f"{quote(n)}={quote(v)}" for n, v in fields).encode()

    def multipart(self, fields):
        part = lambda name, value: f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        return "multipart/form-data; boundary=b", ("".join(part(n, v) for n, v in fields) + "--b--\r\n").encode()

    def write(self, method, path, model):
        for _ in range(self.pick([0, 0, 1, 1, 2, 4])):
            model = self.change(model)
        body, configs = self.outer(model) if isinstance(model, dict) else (self.text(model), {})
        path += self.pick(["", "?skip=x", "?name=y"]) if self.chance(5) else ""
        encoded = body.encode("utf-8", "surrogatepass")
        if self.chance(20):
            encoded, configs = self.mutate(encoded), {}
        headers = self.authorization() + [("content-type", value) for value in [self.pick(TYPES)] if value is not None]
        return Request(method, path, headers, encoded, configs)

    def outer(self, model):
        self.has_repeated = False
        texts = [(name, self.text(value)) for name, value in model.items()]
        if self.chance(4) and texts:
            texts.append((self.pick(texts)[0], self.text(self.value())))
        configs = {name: text for name, text in texts if name in CONFIGS}
        return self.object(texts), {} if self.has_repeated else configs

    def model(self):
        some = lambda values: [self.pick(values) for _ in range(self.random.randrange(4))]
        valid = [None, 0, 1, 4096, Raw("5.0"), Raw("1e3")]
        pixels = lambda: self.pick(valid) if self.chance(95) else Raw(self.pick(NUMBERS))
        model = {
            "name": self.pick(STRINGS[:6] if self.chance(90) else STRINGS),
            "icon": self.pick([None, "flux.svg"]),
            "provider": self.pick(PROVIDERS),
            "provider_config": self.config(),
            "provider_capabilities": self.pick([None, some(CAPABILITIES)]),
            "fallback_provider": self.pick([None, *PROVIDERS]),
            "fallback_provider_config": self.pick([None, self.config()]),
            "fallback_provider_capabilities": self.pick([None, some(CAPABILITIES)]),
            "tool_types": some(TOOLS) if self.chance(99) else [5] * 120,
            "recommended": self.chance(50),
            "beta": self.chance(50),
            "max_output_width": pixels(),
            "max_output_height": pixels(),
            "max_size_pixels": pixels(),
        }
        return {name: value for name, value in model.items() if self.chance(90)}

    def config(self):
        values = {self.pick(KEYS): self.value() for _ in range(self.random.randrange(4))}
        return {**values, "long": Raw("9" * self.pick([4300, 4301]))} if self.chance(1) else values

    def value(self, depth=0):
        simple = [None, True, False, Raw(self.pick(NUMBERS)), self.pick(STRINGS), self.pick(STRINGS[:6]), [], {}]
        if depth > 3 or self.chance(70):
            return self.pick(simple)
        if self.chance(2):
            levels = self.pick([20, 100, 124, 125, 126, 127, 128, 129, 200])
            return Raw("[" * levels + "]" * levels)
        values = [self.value(depth + 1) for _ in range(self.pick([1, 2, 3]))]
        return values if self.chance(50) else {self.pick(KEYS): value for value in values}

    def change(self, value):
        """Replaces, removes or adds something at a random depth."""
        if not isinstance(value, (dict, list)) or not value or self.chance(10 if isinstance(value, list) else 2):
            return self.value()
        key = self.pick(list(value)) if isinstance(value, dict) else self.random.randrange(len(value))
        changed = value.copy()
        if self.chance(15):
            del changed[key]
        elif isinstance(value, dict) and self.chance(10):
            changed[self.pick(KEYS)] = self.value()
        else:
            changed[key] = self.change(value[key]) if self.chance(50) else self.value()
        return changed

    def text(self, value):
        """JSON in one of its notations."""
        if isinstance(value, Raw):
            return str(value)
        if isinstance(value, str):
            return self.string(value)
        if isinstance(value, list):
            return "[" + self.space() + ("," + self.space()).join(map(self.text, value)) + self.space() + "]"
        if isinstance(value, dict):
            texts = [(name, self.text(item)) for name, item in value.items()]
            if self.chance(4) and texts:
                texts.insert(0, (self.pick(texts)[0], self.text(self.value(3))))
                self.has_repeated = True
            return self.object(texts)
        return json.dumps(value)

    def object(self, texts):
        properties = (self.space() + self.string(name) + ":" + self.space() + text for name, text in texts)
        return "{" + ",".join(properties) + self.space() + "}"

    def string(self, value):
        escaped = json.dumps(value, ensure_ascii=self.chance(30))
        may_escape = value[:1].isalnum() and value[0].isascii()
        return f'"\\u{ord(value[0]):04x}{escaped[2:]}' if may_escape and self.chance(5) else escaped

    def space(self):
        return self.pick(["", "", "", "", " ", "\n", "\t\r "]) if self.chance(10) else ""

    def mutate(self, body):
        """Breaks a text, mostly."""
        start = self.random.randrange(len(body) + 1)
        end = self.pick([start, start + 1, start + 2, len(body)])
        broken = [b"", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x80"]
        middle = self.pick(BROKEN).encode() if self.chance(80) else self.pick(broken)
        body = body[:start] + middle + body[end:]
        utf_16 = body.decode("utf-8", "replace").encode("utf-16")
        odd = [b"", b"\xef\xbb\xbf" + body, body + b" x", b" " + body, utf_16, b"[" * 100000, body * 2]
        return self.pick(odd) if self.chance(10) else body
