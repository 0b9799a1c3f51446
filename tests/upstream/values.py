"""The odd values that random requests are made of."""

from reference import ADMINISTRATOR, DOCUMENT, LOGIN, MODELS, USER

SCHEMAS = DOCUMENT["components"]["schemas"]
PROVIDERS, TOOLS, CAPABILITIES = (SCHEMAS[n]["enum"] for n in ("ProviderType", "GenerationTool", "ProviderCapability"))
CONFIGS = ("provider_config", "fallback_provider_config")

# In JSON.
NUMBERS = """0 -0 1 -1 5.0 5.00 1.5 -0.0 1e2 1E+2 120e-1 1e-7 0.1e1 2147483648 9007199254740993 9007199254740993.0
    9.007199254740993e15 9223372036854775807 9223372036854775807.0 9223372036854775808 -9223372036854775808
    -9223372036854775809 12345678901234567890123 3.0000000000000001 1e-400 2.25 1e19 1e308 1e400 -1e999 NaN Infinity
    -Infinity 0.30000000000000004 123456789.123456789123456789 4096 16777216""".split()
STRINGS = ["", "x", "Flux <Pro> & 'Co'", "é", "e\u0301", "🎨", "\u202eabc", "\x00", "a\x00b", "\x7f", "\u2028", "\ufeff"]
STRINGS += ["\ud800", "\udc00\ud800", "\U0010ffff", "5", "true", "null", "vertex", "VERTEX", "LORA", "fal_standard "]
STRINGS += ["x" * 300, '"\\/\b\f\n\r\t']
KEYS = ["a", "x-extra", "", "é", "provider_type", "temperature", "model", "creativity", "__proto__", "\x00", "a\x00b"]
BROKEN = """{ } [ ] , : " ' \\ \\u12 \\x \\ud800 tru nul - 01 1. .5 1e +1 0x1 // /**/ x NaN ,] ,} {} null""".split()
BROKEN += ["\n", "\x01", "\ufeff", " ", "\u00a0", "\x00"]

# In a URL. `{id}` and its like are explained at `Request`.
INTEGERS = """0 1 2 100 -1 -0 %2B1 +1 %201 1%20 1_0 _1 1__0 1.0 1.5 1. .0 1e3 1e0 0x1 01 007 null abc %00 %D9%A1 %ff
    9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 9223372036854775807.0
    1.0000000000000000000001 true [1] 1,2 %09%0A1 %C2%A01 - --1 1%2E0 1%23 -0.0 +-1 1.0_0""".split()
INTEGERS += ["", "1" + "0" * 60, "1" * 4200]
IDS = ["{id}"] * 12 + """{ID} {hex} urn:uuid:{id} %7B{id}%7D {id}x x{id} {id}%20 %20{id} {id}%00 {id}- %7B{id} {hex}0
    00000000-0000-0000-0000-000000000000 00000000-0000-0000-0000-00000000000 00000000-0000-0000-0000-00000000000g 0 null
    %ff %C3%A9 %F0%9F%8E%A8 a%2Fb %2E%2E%2F ..%2f {id}%2F 0000000000000000000000000000000+ {id}?limit=x {id}? %30%30
    URN:UUID:{id} urn:uuid:%7B{id}%7D 0-0-0-0-0 00000000-000000-00-0000-000000000000 % %2 %zz {id}%e9 {id}%2e""".split()
PATHS = ["/", "", "/{id}", "/{id}/", "/{id}/x", "/%7Bid%7D", "%2F", "/%2E%2E", "/.", "/../", "//", "%2f{id}", ";a=b/", "/?"]
PATHS = [MODELS + path for path in PATHS] + [LOGIN, LOGIN + "/", "/api/v1/login/access%2Dtoken", "/api/v1/login"]
PATHS += """/api/v1 /api/v1/ /api/v1/generation-model/ /api//v1/generation-models/ /api/v1/generation%2Dmodels/
    /%61pi/v1/generation-models/ /api/v1/Generation-Models/ /%ff /%00""".split()
METHODS = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND get X".split()

# In the log-in form.
FIELDS = ["username", "password", "grant_type", "scope", "client_id", "client_secret", "x", "Username", ""]
TEXTS = [ADMINISTRATOR, USER, "nobody@example.com", "password", "adminpassword", "", "x", "é", "refresh_token", "PASSWORD"]
TEXTS += ["password\n", " ", "a\x00b"]

# In headers.
TYPES = ["application/json"] * 30 + """application/JSON application/problem+json application/vnd.api+json;x=1 text/plain
    text/json application/x-www-form-urlencoded multipart/form-data;boundary=b application/octet-stream */* json
    application/ application/json,text/plain application/json; application/jsonp application/+json "application/json"
    application/xml application/json/x application/x+json+xml""".split()
TYPES += [None, "application/json; charset=utf-8", "application/json; charset=utf-16", "application / json"]
TYPES += [" application/json", "multipart/form-data", "multipart/form-data; boundary=b"]
AUTHORIZATIONS = ["Bearer {admin}"] * 40 + ["Bearer {user}", "Bearer {user}", None, None, "bearer {admin}", "BEARER {admin}"]
AUTHORIZATIONS += ["Bearer  {admin}", "Bearer {admin} ", "Bearer", "Bearer ", "Bearer garbage", "Basic YWRtaW46eA==", ""]
AUTHORIZATIONS += ["{admin}", "Bearer{admin}", "Bearer,{admin}", "Bearer {admin},", "Bearer {admin} x", "Token {admin}"]
AUTHORIZATIONS += ["Bearer a.b.c", 'Bearer "{admin}"', "Bearer\t{admin}", "Digest x"]
ACCEPTS = [None] * 8 + "*/* application/json text/html application/xml;q=0.9 nonsense application/json;q=0".split()
HEADERS = [("content-encoding", "gzip"), ("x-http-method-override", "DELETE"), ("cookie", "a=b"), ("x-request-id", "1")]
HEADERS += [("origin", "https://x.example"), ("accept-charset", "utf-16"), ("accept-language", "de"), ("range", "bytes=0-1")]
HEADERS += [("prefer", "return=minimal"), ("content-language", "de")]
