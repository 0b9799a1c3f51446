"""A client that logs in, logs in again when its token has expired, and repeats requests that the server postpones."""

import random
import time

import httpx
from generation_models import AuthenticatedClient, Client
from generation_models.api.login import login_access_token
from generation_models.models import LoginAccessToken, Token

ATTEMPTS = 5


def log_in(client, email, password):
    """Returns an access token."""
    token = login_access_token.sync(client=client, body=LoginAccessToken(username=email, password=password))
    if not isinstance(token, Token):
        raise PermissionError(token)
    return token.access_token


class Session(httpx.Auth):
    """Sends the access token. After a 401 it logs in again and repeats the request: nothing has been changed before."""

    def __init__(self, url, email, password):
        self.client = Client(base_url=url, httpx_args={"transport": Retries()})
        self.email, self.password = email, password
        self.token = log_in(self.client, email, password)

    def sync_auth_flow(self, request):
        request.headers["Authorization"] = f"Bearer {self.token}"
        response = yield request
        if response.status_code == 401:
            self.token = log_in(self.client, self.email, self.password)
            request.headers["Authorization"] = f"Bearer {self.token}"
            yield request


class Retries(httpx.HTTPTransport):
    """Repeats requests after 429 and 503, when the server says."""

    def handle_request(self, request):
        # A POST with 503 may have created a model.
        is_create = request.method == "POST" and not request.url.path.endswith("/access-token")
        for attempt in range(1, ATTEMPTS + 1):
            response = super().handle_request(request)
            if response.status_code not in (429, 503) or is_create or attempt == ATTEMPTS:
                return response
            response.close()
            # A random part, so that many clients do not come back at the same time.
            time.sleep(int(response.headers.get("Retry-After", 1)) + random.random())


def connect(url, email, password):
    session = Session(url, email, password)
    return AuthenticatedClient(base_url=url, token=session.token, httpx_args={"auth": session, "transport": Retries()})
