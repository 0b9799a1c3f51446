"""A browser session: a window with empty storage, and what the browser finds wrong with its pages."""

import contextlib

TIMEOUT = 60_000  # Milliseconds to wait for anything, also on a busy machine.

# Chromium logs violations too, but not those of policies that only report.
REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`Content-Security-Policy: ${event.effectiveDirective} forbids ${event.blockedURI}`));
"""


class Session:
    """Use as a context manager, which fails at the end if the browser has found something wrong."""

    def __init__(self, chromium, base, folder, size=(1280, 900)):
        self.base, self.folder = base, folder
        self.findings, self.expected, self.screenshots = [], [], 0
        self.context = chromium.new_context(viewport={"width": size[0], "height": size[1]})
        self.context.set_default_timeout(TIMEOUT)
        self.context.add_init_script(REPORT_VIOLATIONS)
        self.context.on("request", self.check_request)
        self.context.on("response", self.check_response)
        self.context.on("console", self.check_message)
        self.context.on("weberror", lambda error: self.findings.append(f"exception: {error.error}"))
        self.page = self.context.new_page()

    def __enter__(self):
        return self

    def __exit__(self, error, *_):
        with contextlib.suppress(Exception):
            if error:
                self.screenshot("failed")
        self.context.close()
        if self.findings:
            raise AssertionError("the browser reports:\n" + "\n".join(self.findings))

    def open(self, path):
        return self.page.goto(self.base + path)

    def screenshot(self, name):
        self.screenshots += 1
        self.page.screenshot(path=f"{self.folder}-{self.screenshots}-{name}.png", animations="disabled")

    @contextlib.contextmanager
    def response(self, path, status):
        """Waits for a response to the block inside, which must have this status. Yields a list that then contains it."""
        if status >= 400:
            self.expected.append((status, path))
        responses = []
        with self.page.expect_response(lambda response: response.url.partition("?")[0] == self.base + path) as received:
            yield responses
        responses.append(received.value)
        assert received.value.status == status, f"{status} was expected: {received.value.status} {received.value.text()}"

    def check_request(self, request):
        if not request.url.startswith((self.base + "/", "data:", "blob:")):
            self.findings.append(f"request to another host: {request.url}")

    def check_response(self, response):
        if response.status >= 400 and (response.status, response.url.removeprefix(self.base)) not in self.expected:
            self.findings.append(f"{response.status} {response.url}")

    def check_message(self, message):
        # That is `check_response`.
        is_response = message.text.startswith("Failed to load resource: the server responded with a status of")
        if message.type in ("error", "warning", "assert") and not is_response:
            self.findings.append(f"{message.type} in the console: {message.text}")
